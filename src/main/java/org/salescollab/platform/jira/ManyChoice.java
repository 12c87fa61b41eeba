package org.salescollab.platform.jira;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Chooses and shows what a field of several references may hold, for the current person; unknown and hidden answer alike. */
public interface ManyChoice {

    /** What to store for each text that names something; texts that name nothing are left out. */
    Map<String, String> stored(Collection<String> typed);

    /** What stored keys show, in their order. */
    List<ChosenView> views(Collection<String> storedKeys);

    /** What a form shows again, in their order. */
    List<ChosenView> typed(Collection<String> values);

    /** For texts that everybody reads later: the names, or the keys alone where some people may not know them. */
    List<String> recorded(List<String> storedKeys);

    /** Says that a text names nothing. */
    String unknown(String wanted);

    /** Says that there are more than may be chosen. */
    String tooMany(int most);

    /** Says what a client may send. */
    String wrongShape();

    /** Where clients search, up to the text they search for. */
    String searchAddress();
}
