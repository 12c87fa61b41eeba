package org.salescollab.playbook;

import java.util.List;
import org.salescollab.salesproject.ForecastCategory;
import org.salescollab.salesproject.SalesField;
import org.salescollab.shared.Bilingual;
import org.salescollab.shared.RoleCode;

/**
 * What a template says of one stage.
 *
 * @param stage the stage's code, such as {@code S4}
 * @param probability percent that applies while the issue names none
 * @param category forecast category that applies while the issue names none
 * @param rotDays days without meaningful activity after which the project counts as rotting; 0 = never
 * @param requiredRoles roles that must be filled while a project is in this stage
 * @param keyFields fields of the issue that matter in this stage, at most {@value #MOST_FIELDS}
 * @param guidance what to do here, at most {@value #LONGEST_GUIDANCE} characters in each language
 */
public record StageRule(
        String stage,
        int probability,
        ForecastCategory category,
        int rotDays,
        List<RoleCode> requiredRoles,
        List<SalesField> keyFields,
        Bilingual guidance,
        List<Evidence> evidence) {

    public static final int MOST_FIELDS = 5;
    public static final int LONGEST_GUIDANCE = 1000;

    public StageRule {
        requiredRoles = List.copyOf(requiredRoles);
        keyFields = List.copyOf(keyFields);
        evidence = List.copyOf(evidence);
    }

    public boolean requires(RoleCode role) {
        return requiredRoles.contains(role);
    }
}
