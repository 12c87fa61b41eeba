package org.salescollab.sandbox.bad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.salescollab.sandbox.mail.Post;
import org.salescollab.sandbox.mail.StoredMail;

/** An app gets no service that the sandbox doesn't really have: it is refused with the service's name. */
@ExtendWith(Site.Access.class)
class BadServicesTest {
    private static final String REFERENCE = "<osgi:reference id='wanted' interface=\"%s\" %s/>";
    private static final String RULE = "the Spring context is not created while a mandatory service is missing";

    private static TinyApp wanting(String service, String more) {
        return TinyApp.named("bad.services").beans(REFERENCE.formatted(service, more));
    }

    @Test
    void aServiceThatJiraIsNotKnownToOfferIsNamed(Site site) throws IOException {
        site.refusal(wanting("com.atlassian.jira.Secret", ""))
                .hasMessageContaining("com.atlassian.jira.Secret, which Jira is not known to offer")
                .hasMessageContaining(RULE);
    }

    /** No stand-in that would fail when called: the app learns at once that the sandbox can't be its host. */
    @Test
    void aServiceOfJirasThatTheSandboxLacksIsNamed(Site site) throws IOException {
        site.refusal(wanting("com.atlassian.sal.api.features.DarkFeatureManager", ""))
                .hasMessageContaining(
                        "DarkFeatureManager, which Jira offers to apps but the sandbox does not stand in for")
                .hasMessageContaining(RULE);
    }

    @Test
    void anOptionalServiceMayBeMissing(Site site) {
        TinyApp app = wanting("bad.services.Absent", "availability='optional'")
                .source("bad.services.Absent", "package bad.services; public interface Absent {}");
        assertThatCode(() -> site.install(app)).doesNotThrowAnyException();
        site.uninstall("bad.services");
    }

    @Test
    void aContextThatWaitsForAServiceIsGivenUpWithTheServicesName(Site site) throws IOException {
        TinyApp app = TinyApp.named("bad.services")
                .source("bad.services.Absent", "package bad.services; public interface Absent {}")
                .beans("<osgi:reference id='x'><osgi:interfaces><value>bad.services.Absent</value>"
                        + "</osgi:interfaces></osgi:reference>");
        site.refusal(app)
                .hasMessageContaining("waits for the OSGi service bad.services.Absent")
                .hasMessageContaining(RULE);
    }

    @Test
    void anOfferedServiceWithPropertiesThatItLacksIsGivenUpWithTheFilter(Site site) throws IOException {
        String events = "com.atlassian.event.api.EventPublisher";
        TinyApp app = wanting(events, "filter='(colour=green)'").imports("com.atlassian.event.api");
        site.refusal(app).hasMessageContaining(events).hasMessageContaining("(colour=green)");
    }

    /** The bean's constructor throws unless the cache keeps what it is given. */
    @Test
    void thePlatformsCachesServeAnApp(Site site) {
        TinyApp app = wanting("com.atlassian.cache.CacheManager", "")
                .imports("com.atlassian.cache")
                .source("bad.services.Remembering", """
                        package bad.services;
                        import com.atlassian.cache.*;
                        public class Remembering {
                            public Remembering(CacheManager caches) {
                                Cache<String, String> cache = caches.getCache("bad.services", key -> "loaded " + key,
                                    new CacheSettingsBuilder().remote().replicateViaInvalidation().build());
                                cache.put("a", "put");
                                if (!(cache.get("a") + cache.get("b")).equals("putloaded b")) {
                                    throw new IllegalStateException("not kept");
                                }
                            }
                        }
                        """)
                .beans("<bean id='remembering' class='bad.services.Remembering'/>");
        assertThatCode(() -> site.install(app)).doesNotThrowAnyException();
        site.uninstall("bad.services");
    }

    @Test
    void anAppQueuesAMailAsOnJira(Site site) throws Exception {
        TinyApp app = TinyApp.named("bad.services")
                .imports("com.atlassian.jira.component", "com.atlassian.jira.mail", "com.atlassian.mail")
                .imports("com.atlassian.mail.queue")
                .source("bad.services.Mailing", """
                        package bad.services;
                        import com.atlassian.jira.component.ComponentAccessor;
                        import com.atlassian.jira.mail.Email;
                        import com.atlassian.mail.queue.SingleMailQueueItem;
                        public class Mailing {
                            public Mailing() {
                                Email email = new Email("li.min@farsail.example");
                                email.setSubject("From inside").setBody("Hello");
                                ComponentAccessor.getMailQueue().addItem(new SingleMailQueueItem(email));
                            }
                        }
                        """)
                .beans("<bean id='mailing' class='bad.services.Mailing'/>");
        site.install(app);
        site.uninstall("bad.services");
        Post.office().queue().sendBuffer();
        assertThat(Post.office().folder().latest())
                .extracting(StoredMail::subject)
                .contains("[JIRA] From inside");
    }

    @Test
    void aServiceOfAnotherAppCounts(Site site) throws Exception {
        site.install(TinyApp.named("other.services")
                .exports("other.services.api")
                .source("other.services.api.Greeter", "package other.services.api; public interface Greeter {}")
                .source(
                        "other.services.Hello",
                        "package other.services; public class Hello implements other.services.api.Greeter {}")
                .beans("<bean id='hello' class='other.services.Hello'/>"
                        + "<osgi:service ref='hello' interface='other.services.api.Greeter'/>"));
        TinyApp app = wanting("other.services.api.Greeter", "").imports("other.services.api");
        assertThatCode(() -> site.install(app)).doesNotThrowAnyException();
        site.uninstall("bad.services");
        site.uninstall("other.services");
    }
}
