package org.salescollab.raci;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.salescollab.shared.RoleCode;
import org.salescollab.shared.Version;

/**
 * The activities of a sales project with their letters.
 *
 * @param version 0 while nobody has changed what every project begins with
 */
public record Matrix(List<Activity> activities, Version version) {

    public static final Version UNTOUCHED = new Version(0);

    /** So many are kept together at the most. */
    static final int MOST = 60;

    public Matrix {
        activities = List.copyOf(activities);
    }

    /**
     * What a project begins with: the ten activities of the domain with letters of ours, by which no role of the iron
     * triangle decides beyond its limits and nobody has more than six of ten.
     */
    public static Matrix usual() {
        return new Matrix(
                List.of(
                        of("contact-plan", "AR=A/R", "SR=C", "FR=I", "MARKETING=C", "SPONSOR=I"),
                        of("needs", "AR=A", "SR=R", "FR=C", "PRODUCT=C"),
                        of("solution", "SR=A/R", "AR=C", "FR=C", "PRODUCT=C"),
                        of("price", "AR=R", "FINANCE=A", "SR=C", "LEGAL=I", "SPONSOR=I"),
                        of("bid-document", "AR=A", "SR=R", "FR=C", "FINANCE=C", "LEGAL=C", "BID=C"),
                        of("contract-terms", "AR=A", "LEGAL=R", "FINANCE=C", "SR=I", "FR=C"),
                        of("delivery-plan", "FR=A/R", "SR=C", "AR=I", "SERVICE=I"),
                        of("change-answer", "SR=A/R", "FR=C", "AR=C", "FINANCE=C"),
                        of("collection", "FINANCE=A/R", "AR=C", "LEGAL=I"),
                        of("handover", "FR=A/R", "AR=C", "SR=C", "SERVICE=C")),
                UNTOUCHED);
    }

    private static Activity of(String code, String... letters) {
        Map<RoleCode, Letter> all = new LinkedHashMap<>();
        for (String each : letters) {
            String[] parts = each.split("=");
            all.put(new RoleCode(parts[0]), Letter.parse(parts[1]).orElseThrow());
        }
        return new Activity(code, null, all);
    }

    Matrix with(List<Activity> changed) {
        return new Matrix(changed, version.next());
    }

    /** The same with one activity replaced. */
    Matrix with(Activity changed) {
        List<Activity> all = new ArrayList<>(activities);
        all.replaceAll(each -> each.code().equals(changed.code()) ? changed : each);
        return with(all);
    }

    /** Letters by activity, as text, for the audit log. */
    Map<String, @Nullable String> values() {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        activities.forEach(each -> values.put(each.code(), text(each)));
        return values;
    }

    private static String text(Activity activity) {
        List<String> letters = new ArrayList<>();
        if (activity.name() != null) {
            letters.add(activity.name());
        }
        activity.letters().forEach((role, letter) -> letters.add(role.code() + "=" + letter.code()));
        return String.join(" ", letters);
    }
}
