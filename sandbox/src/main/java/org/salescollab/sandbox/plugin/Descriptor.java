package org.salescollab.sandbox.plugin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** An element of atlassian-plugin.xml with the few questions the sandbox asks of it. */
final class Descriptor {
    private final Element element;

    private Descriptor(Element element) {
        this.element = element;
    }

    static Descriptor parse(byte[] xml) throws PluginRefused {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new Descriptor(factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml))
                    .getDocumentElement());
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new PluginRefused("atlassian-plugin.xml can't be read: " + e.getMessage(), e);
        }
    }

    String name() {
        return element.getTagName();
    }

    /** An attribute, "" where it is absent. */
    String attribute(String name) {
        return element.getAttribute(name);
    }

    String attribute(String name, String otherwise) {
        return element.hasAttribute(name) ? element.getAttribute(name) : otherwise;
    }

    boolean flag(String name) {
        return "true".equals(element.getAttribute(name));
    }

    String text() {
        return element.getTextContent().strip();
    }

    List<Descriptor> children() {
        List<Descriptor> children = new ArrayList<>();
        NodeList nodes = element.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i).getNodeType() == Node.ELEMENT_NODE) {
                children.add(new Descriptor((Element) nodes.item(i)));
            }
        }
        return children;
    }

    List<Descriptor> children(String name) {
        return children().stream().filter(child -> child.name().equals(name)).toList();
    }

    Optional<Descriptor> child(String name) {
        return children(name).stream().findFirst();
    }

    /** The text of a child, "" where there is none. */
    String childText(String name) {
        return child(name).map(Descriptor::text).orElse("");
    }

    List<String> childTexts(String name) {
        return children(name).stream().map(Descriptor::text).toList();
    }

    /** What labels and descriptions say: the key attribute, else the text. */
    String label(String childName) {
        return child(childName)
                .map(child -> child.attribute("key", child.text()))
                .orElse("");
    }

    /** Children param: name to value attribute or text. */
    Map<String, String> params() {
        Map<String, String> params = new LinkedHashMap<>();
        for (Descriptor param : children("param")) {
            params.put(param.attribute("name"), param.attribute("value", param.text()));
        }
        return params;
    }

    Map<String, Module.Resource> resources() {
        Map<String, Module.Resource> resources = new LinkedHashMap<>();
        for (Descriptor resource : children("resource")) {
            String name = resource.attribute("name");
            resources.put(name, new Module.Resource(name, resource.attribute("type"), resource.attribute("location")));
        }
        return resources;
    }
}
