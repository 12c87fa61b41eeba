package org.salescollab.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import org.junit.jupiter.api.Test;

/** No template, script, class or descriptor carries words of its own; the finders are seen to find some. */
class HardCodedTextTest {

    private static final String CJK = "[\\u3400-\\u9fff\\uff01-\\uff5e\\u3000-\\u303f]+";

    @Test
    void templatesCarryNoWords() {
        assertThat(Sources.ending(Sources.RESOURCES, ".vm"))
                .allSatisfy(file -> assertThat(wordsInTemplate(Sources.text(file)))
                        .as(file.toString())
                        .isEmpty());
    }

    @Test
    void scriptsCarryNoSentences() {
        assertThat(ownScripts())
                .allSatisfy(file -> assertThat(sentencesInScript(Sources.text(file)))
                        .as(file.toString())
                        .isEmpty());
    }

    @Test
    void classesCarryNoChinese() {
        assertThat(Sources.ending(Sources.JAVA, ".java"))
                .allSatisfy(file -> assertThat(Sources.find("\"[^\"]*" + CJK, Sources.code(file)))
                        .as(file.toString())
                        .isEmpty());
    }

    @Test
    void modulesAreNamedByKey() {
        String modules =
                Sources.text(Sources.DESCRIPTOR).replaceAll("(?s)<!--.*?-->|<plugin-info>.*?</plugin-info>", "");
        assertThat(Sources.find("<(label|description|title)(?![^>]*\\bkey=)[^>]*>[^<$]*[A-Za-z]", modules)
                        .map(MatchResult::group))
                .isEmpty();
    }

    @Test
    void findersFind() {
        assertThat(wordsInTemplate("<p class=\"x\">Hello $name</p>")).containsExactly("Hello");
        assertThat(wordsInTemplate("<input placeholder=\"Search here\">")).isNotEmpty();
        assertThat(wordsInTemplate("#if($a.b == \"text\")<b>$text.get(\"sales.a\")</b>#end ## note"))
                .isEmpty();
        assertThat(sentencesInScript("a.textContent = 'Saved for you';")).containsExactly("'Saved for you'");
        assertThat(sentencesInScript("a.className = 'aui-button aui-button-primary'; // Says so"))
                .isEmpty();
    }

    private static List<Path> ownScripts() {
        return Sources.ending(Sources.RESOURCES, ".js").stream()
                .filter(file -> !file.toString().contains("chart.umd"))
                .toList();
    }

    /** What is left of a template without comments, directives, references and tags, plus readable attributes. */
    private static List<String> wordsInTemplate(String template) {
        String plain = template.replaceAll("(?s)#\\*.*?\\*#", "")
                .replaceAll("##.*", "")
                .replaceAll("(?s)<!--.*?-->", "");
        String noReferences = plain.replaceAll("#(?:if|elseif|set|foreach|parse|include|macro)\\s*" + balanced(3), "")
                .replaceAll("#\\{?(?:else|end|controlHeader|controlFooter)}?", "")
                .replaceAll("\\$!?\\{?[A-Za-z]\\w*(?:\\.\\w+(?:" + balanced(3) + ")?)*}?", "");
        List<String> words = Sources.find(
                        "\\b(?:title|alt|placeholder|aria-label|value)=\"\\s*[A-Z" + "\\u3400-\\u9fff][^\"]*\"",
                        noReferences)
                .map(MatchResult::group)
                .collect(java.util.stream.Collectors.toCollection(java.util.ArrayList::new));
        String text = noReferences.replaceAll("(?s)<[^>]*>", " ").replaceAll("&#?\\w+;", " ");
        Sources.find("[A-Za-z\\u3400-\\u9fff]{2,}", text)
                .map(MatchResult::group)
                .forEach(words::add);
        return words;
    }

    /** String literals of a script that read as words: Chinese, or a capital letter, a blank and more words. */
    private static List<String> sentencesInScript(String script) {
        String code = script.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)(^|\\s)//.*$", "");
        return Sources.find("'[^'\\n]*'|\"[^\"\\n]*\"|`[^`]*`", code)
                .map(MatchResult::group)
                .filter(literal -> literal.matches("(?s).[A-Z][a-z]+ [A-Za-z ,.]+.*")
                        || Sources.find(CJK, literal).findAny().isPresent())
                .toList();
    }

    /** A regular expression for parentheses that hold up to so many levels of parentheses. */
    private static String balanced(int levels) {
        return levels == 0 ? "\\([^()]*\\)" : "\\((?:[^()]|" + balanced(levels - 1) + ")*\\)";
    }
}
