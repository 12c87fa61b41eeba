package org.salescollab.sandbox.jql;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.salescollab.sandbox.model.User;

/** What literals mean to fields with an order. */
final class JqlRanges {
    private static final String BAD_DATE = "sandbox.jql.bad-date";

    private final JqlDates dates;

    JqlRanges(JqlDates dates) {
        this.dates = dates;
    }

    /** For columns of milliseconds since 1970. */
    OrderedMatcher.Range moment(JqlLiteral literal, JqlField.Question question) throws JqlRefused {
        JqlDates.Moment moment = read(literal, question);
        Object until = moment.length().isZero() ? null : moment.until().toEpochMilli();
        return new OrderedMatcher.Range(moment.from().toEpochMilli(), until);
    }

    /** For columns of plain dates. */
    OrderedMatcher.Range day(JqlLiteral literal, JqlField.Question question) throws JqlRefused {
        return new OrderedMatcher.Range(read(literal, question).day(), null);
    }

    /** For date pickers: the day at midnight. */
    OrderedMatcher.Range midnight(JqlLiteral literal, JqlField.Question question) throws JqlRefused {
        return new OrderedMatcher.Range(read(literal, question).day().atStartOfDay(), null);
    }

    /** For date-time pickers, which are stored in the server's zone. */
    OrderedMatcher.Range localTime(JqlLiteral literal, JqlField.Question question) throws JqlRefused {
        JqlDates.Moment moment = read(literal, question);
        ZoneId server = ZoneId.systemDefault();
        LocalDateTime until = moment.length().isZero() ? null : LocalDateTime.ofInstant(moment.until(), server);
        return new OrderedMatcher.Range(LocalDateTime.ofInstant(moment.from(), server), until);
    }

    OrderedMatcher.Range number(JqlLiteral literal, JqlField.Question question) throws JqlRefused {
        try {
            BigDecimal number = new BigDecimal(literal.asText().strip());
            if (Math.abs(number.scale()) < 100 && number.precision() < 100) {
                return new OrderedMatcher.Range(number, null);
            }
        } catch (NumberFormatException e) {
            throw new JqlRefused(new JqlProblem("sandbox.jql.no-value", literal.asText(), question.field()));
        }
        throw new JqlRefused(new JqlProblem("sandbox.jql.no-value", literal.asText(), question.field()));
    }

    private JqlDates.Moment read(JqlLiteral literal, JqlField.Question question) throws JqlRefused {
        User actor = question.asking().actor();
        ZoneId zone = actor == null ? ZoneId.systemDefault() : actor.zone();
        return dates.read(literal, zone)
                .orElseThrow(() -> new JqlRefused(new JqlProblem(BAD_DATE, literal.asText(), question.field())));
    }
}
