package org.salescollab.raci;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.salescollab.shared.RoleCode;

/**
 * Something that is done or delivered in a sales project, with the letters of the roles.
 *
 * @param code stays when it is renamed
 * @param name as a project calls it; null for one of the usual activities, whose name the reader's language gives
 */
public record Activity(String code, @Nullable String name, Map<RoleCode, Letter> letters) {

    public Activity {
        Map<RoleCode, Letter> sorted = new TreeMap<>(java.util.Comparator.comparing(RoleCode::code));
        sorted.putAll(letters);
        letters = Collections.unmodifiableMap(sorted);
    }

    /** Those who do the work. */
    public List<RoleCode> responsible() {
        return letters.entrySet().stream()
                .filter(entry -> entry.getValue().isResponsible())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Those who answer for it; one, if all is well. */
    public List<RoleCode> accountable() {
        return letters.entrySet().stream()
                .filter(entry -> entry.getValue().isAccountable())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Of several who do the work one goes on; the others are asked, or only answer for it if they did both. */
    Activity keeping(RoleCode role) {
        Map<RoleCode, Letter> kept = new TreeMap<>(java.util.Comparator.comparing(RoleCode::code));
        letters.forEach((each, letter) -> {
            boolean other = letter.isResponsible() && !each.equals(role);
            kept.put(each, other ? letter == Letter.BOTH ? Letter.ACCOUNTABLE : Letter.CONSULTED : letter);
        });
        return new Activity(code, name, kept);
    }
}
