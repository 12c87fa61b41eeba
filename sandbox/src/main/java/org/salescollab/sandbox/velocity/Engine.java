package org.salescollab.sandbox.velocity;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.Template;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;

/** One Velocity engine: templates come from one place and share one allowlist. */
final class Engine {
    private final VelocityEngine velocity = new VelocityEngine();

    /**
     * @param allowlist null where calls are free
     * @param source opens a template, null where there is none
     */
    Engine(Allowlist allowlist, Function<String, InputStream> source) {
        this(allowlist, source, "");
    }

    /** {@code library} is the location of macros that every template knows; empty for none. */
    Engine(Allowlist allowlist, Function<String, InputStream> source, String library) {
        if (allowlist != null) {
            velocity.setApplicationAttribute(AllowlistUberspect.ALLOWLIST, allowlist);
        }
        velocity.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM_CLASS, NullLogChute.class.getName());
        velocity.setProperty(RuntimeConstants.RESOURCE_LOADER, "place");
        velocity.setProperty("place.resource.loader.instance", new Loader(source));
        velocity.setProperty("place.resource.loader.cache", "true");
        velocity.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
        velocity.setProperty(RuntimeConstants.OUTPUT_ENCODING, "UTF-8");
        velocity.setProperty(RuntimeConstants.VM_LIBRARY, library);
        velocity.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, AllowlistUberspect.class.getName());
        velocity.setProperty(RuntimeConstants.EVENTHANDLER_REFERENCEINSERTION, EscapingHandler.class.getName());
        velocity.setProperty(
                "userdirective", EscapingSwitch.Disable.class.getName() + "," + EscapingSwitch.Enable.class.getName());
        try {
            velocity.init();
        } catch (Exception e) {
            throw new IllegalStateException("Velocity did not start", e);
        }
    }

    void render(String location, Map<String, Object> context, Writer out) throws IOException {
        try {
            Template template = velocity.getTemplate(location, "UTF-8");
            template.merge(new VelocityContext(context), out);
        } catch (RuntimeException | IOException e) {
            throw e;
        } catch (Exception e) {
            throw new TemplateFailure(location, e);
        }
    }

    void evaluate(String text, Map<String, Object> context, Writer out) throws IOException {
        try {
            velocity.evaluate(new VelocityContext(context), out, "descriptor", text);
        } catch (RuntimeException | IOException e) {
            throw e;
        } catch (Exception e) {
            throw new TemplateFailure(text, e);
        }
    }

    boolean exists(String location) {
        return velocity.resourceExists(location);
    }

    /** A template that can't be parsed, isn't there or threw. */
    static final class TemplateFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TemplateFailure(String template, Exception cause) {
            super("Template " + template + ": " + cause.getMessage(), cause);
        }
    }

    /** Reads templates through a function; they never change while the engine lives. */
    private static final class Loader extends ResourceLoader {
        private final Function<String, InputStream> source;

        Loader(Function<String, InputStream> source) {
            this.source = source;
        }

        @Override
        public void init(ExtendedProperties configuration) {
            // Nothing to set up.
        }

        @Override
        public InputStream getResourceStream(String location) throws ResourceNotFoundException {
            InputStream in = source.apply(location.startsWith("/") ? location.substring(1) : location);
            if (in == null) {
                throw new ResourceNotFoundException("no template " + location);
            }
            return in;
        }

        @Override
        public boolean isSourceModified(Resource resource) {
            return false;
        }

        @Override
        public long getLastModified(Resource resource) {
            return 0;
        }
    }
}
