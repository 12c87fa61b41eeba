package org.salescollab.raci.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.salescollab.raci.Activity;
import org.salescollab.raci.Letter;
import org.salescollab.raci.Matrix;
import org.salescollab.shared.IssueId;
import org.salescollab.shared.RoleCode;
import org.salescollab.shared.Version;
import org.salescollab.testing.AoDatabase;

/** A matrix comes back as it was stored, in one statement whatever its size, and the second of two editors is told. */
class AoMatricesIT {

    private static final IssueId ISSUE = new IssueId(7);

    private final AoDatabase database = AoDatabase.h2(RaciMatrixRow.class);
    private final AoMatrices matrices = new AoMatrices(database.activeObjects());

    @AfterEach
    void close() {
        database.close();
    }

    private static Matrix matrix(int activities, int version) {
        List<Activity> all = new ArrayList<>();
        for (int i = 0; i < activities; i++) {
            String name = i % 2 == 0 ? "标书 = \"A;B\" " + i : null;
            all.add(new Activity("own-" + i, name, Map.of(RoleCode.AR, Letter.BOTH, RoleCode.SR, Letter.INFORMED)));
        }
        return new Matrix(all, new Version(version));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 60})
    void comesBackAsItWasInOneStatement(int activities) {
        assertThat(matrices.of(ISSUE)).isEmpty();
        assertThat(matrices.store(ISSUE, matrix(activities, 1))).isTrue();
        assertThat(matrices.of(ISSUE)).contains(matrix(activities, 1));
        assertThat(matrices.of(new IssueId(8))).isEmpty();
        assertThat(database.statementsOf(() -> matrices.of(ISSUE))).hasSize(1);
    }

    @Test
    void onlyTheNextVersionIsStored() {
        assertThat(matrices.store(ISSUE, matrix(1, 2))).isFalse();
        assertThat(matrices.store(ISSUE, matrix(1, 1))).isTrue();
        assertThat(matrices.store(ISSUE, matrix(2, 1))).isFalse();
        assertThat(matrices.store(ISSUE, matrix(3, 2))).isTrue();
        assertThat(matrices.of(ISSUE)).contains(matrix(3, 2));
    }
}
