package com.atlassian.jira.workflow;

import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.InvalidWorkflowDescriptorException;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.loader.WorkflowLoader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.xml.sax.SAXException;

/** Turns workflow descriptors into XML and back. */
public class WorkflowUtil {
    private static final String DOCTYPE = "<!DOCTYPE workflow PUBLIC \"-//OpenSymphony Group//DTD OSWorkflow 2.7//EN\""
            + " \"http://www.opensymphony.com/osworkflow/workflow_2_7.dtd\">";

    public static WorkflowDescriptor convertXMLtoWorkflowDescriptor(String xml) throws FactoryException {
        if (xml == null || xml.isBlank()) {
            throw new FactoryException("Workflow XML is missing");
        }
        // Jira's DTD 2.8 allows what 2.7's does; the loader finds only the one of its own jar without a network.
        String known = xml.strip().replaceFirst("(?s)<!DOCTYPE\\s+workflow[^>]*>", DOCTYPE);
        try {
            return WorkflowLoader.load(new ByteArrayInputStream(known.getBytes(StandardCharsets.UTF_8)));
        } catch (SAXException | IOException | InvalidWorkflowDescriptorException e) {
            throw new FactoryException("Workflow XML cannot be read: " + e.getMessage(), e);
        }
    }

    public static String convertDescriptorToXML(WorkflowDescriptor descriptor) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        out.println(WorkflowDescriptor.XML_HEADER);
        out.println(WorkflowDescriptor.DOCTYPE_DECL);
        descriptor.writeXML(out, 0);
        out.flush();
        return text.toString();
    }
}
