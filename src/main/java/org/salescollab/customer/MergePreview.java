package org.salescollab.customer;

import java.util.Map;

/**
 * What a merge would do; nothing has been done.
 *
 * @param belongings how much follows the one that goes, by kind
 * @param sales its sales projects in the projects that the reader may browse
 * @param codesDiffer whether there are two credit codes, of which one becomes an alias
 */
public record MergePreview(
        MergePair pair, CustomerProfile result, Map<String, Integer> belongings, long sales, boolean codesDiffer) {

    public MergePreview {
        belongings = Map.copyOf(belongings);
    }
}
