package org.salescollab.sandbox.web;

import java.util.function.Supplier;
import org.salescollab.sandbox.http.Sessions;
import org.salescollab.sandbox.http.SignIn;
import org.salescollab.sandbox.mail.MailFolder;
import org.salescollab.sandbox.model.Model;
import org.salescollab.sandbox.plugin.Plugins;
import org.salescollab.sandbox.plugin.Templates;
import org.salescollab.sandbox.plugin.WebResources;

/** Everything the pages work with; {@code webResources} gives the collector of the running request. */
public record Site(
        Model model,
        Plugins plugins,
        Templates templates,
        Supplier<WebResources> webResources,
        JiraObjects jira,
        WorkflowList workflows,
        SignIn signIn,
        Sessions sessions,
        Preferences preferences,
        MailFolder mails) {

    Fragments fragments() {
        return new Fragments(this);
    }
}
