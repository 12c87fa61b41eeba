package org.salescollab.sandbox.rest;

import java.util.List;
import org.salescollab.sandbox.model.FieldInfo;
import org.salescollab.sandbox.model.IssueInfo;

/**
 * Where field values are going to be set.
 *
 * @param issue null while it is being created
 * @param settable the fields of the operation's screen
 */
record InputScope(long projectId, String typeId, IssueInfo issue, List<FieldInfo> settable) {}
