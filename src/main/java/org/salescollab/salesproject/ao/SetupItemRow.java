package org.salescollab.salesproject.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** One thing in Jira that the app works with: what it means to us, what Jira calls it, and who made it. */
@Preload
@Table("SetupItem")
public interface SetupItemRow extends Entity {

    /** Kind, code and project in one, because Active Objects has no unique key over several columns. */
    @NotNull
    @Unique
    @StringLength(190)
    String getNaturalKey();

    void setNaturalKey(String value);

    @NotNull
    @Indexed
    @StringLength(40)
    String getKind();

    void setKind(String value);

    @NotNull
    @StringLength(100)
    String getCode();

    void setCode(String value);

    /** Zero for what belongs to the whole site. */
    @NotNull
    @Indexed
    long getProjectId();

    void setProjectId(long value);

    /** What it was called when it was made; tells our own half-made thing from others after a crash. */
    @NotNull
    @StringLength(255)
    String getName();

    void setName(String value);

    /** Null while the step that makes it is under way. */
    @StringLength(255)
    @Nullable
    String getJiraId();

    void setJiraId(@Nullable String value);

    /** What stood there before, to be put back by undo. */
    @StringLength(255)
    @Nullable
    String getFormerId();

    void setFormerId(@Nullable String value);

    @NotNull
    @StringLength(20)
    String getOrigin();

    void setOrigin(String value);

    @NotNull
    long getMadeAt();

    void setMadeAt(long value);
}
