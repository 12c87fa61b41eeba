package org.salescollab.playbook;

import java.util.HashMap;
import java.util.Map;
import org.salescollab.salesproject.Complexity;
import org.salescollab.salesproject.TemplateRef;
import org.salescollab.shared.Bilingual;
import org.salescollab.shared.IssueId;

/** The templates of a fresh installation; every project is a standard one unless a test says otherwise. */
public final class FakePlaybooks implements Playbooks {

    private static final DefaultTemplates DEFAULTS = new DefaultTemplates(key -> new Bilingual(key, key));

    private final Map<IssueId, Template> begun = new HashMap<>();

    public FakePlaybooks begun(IssueId issue, Complexity complexity) {
        begun.put(issue, DEFAULTS.of(complexity));
        return this;
    }

    @Override
    public Template of(IssueId salesProject) {
        return begun.getOrDefault(salesProject, current(Complexity.STANDARD));
    }

    @Override
    public Template current(Complexity complexity) {
        return DEFAULTS.of(complexity);
    }

    @Override
    public Template at(TemplateRef ref) {
        return DEFAULTS.of(ref.complexity());
    }
}
