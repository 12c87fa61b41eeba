package org.salescollab.platform.web;

import java.util.List;
import java.util.Map;
import org.salescollab.shared.Actor;

/** A part that one feature gives to another one's page; the page's template says where it stands. */
public interface PageSection {

    /** The name under which the template sees it. */
    String name();

    /** What the template shows, a view record; {@code subject} is the key of what the page is about. */
    Object view(Actor actor, String subject);

    /**
     * The same for a section whose lists have pages.
     *
     * @param after where the page before ended, by the list's name; nothing for a list's first page
     */
    default Object view(Actor actor, String subject, Map<String, String> after) {
        return view(actor, subject);
    }

    /** Complete module keys. */
    List<String> webResources();
}
