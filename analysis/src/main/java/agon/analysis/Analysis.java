package agon.analysis;

import agon.analysis.comparison.ComparisonSettings;
import agon.analysis.comparison.Findings;
import agon.analysis.comparison.Study;
import agon.analysis.report.PaperFiles;
import agon.analysis.results.RunFolder;
import java.nio.file.Path;

/** The analysis of a finished run, from folder to findings. */
public final class Analysis {

    private Analysis() {}

    /**
     * Works out the findings and writes them into the folder, next to the files they come from.
     *
     * @param runFolder holds {@code manifest.json}, {@code results.csv} and the other tidy files
     * @return the findings, for renderers such as {@link agon.analysis.report.ConsoleReport}
     * @throws agon.analysis.results.BadContentException if a file is missing or holds what it should not
     */
    public static Findings of(Path runFolder) {
        Findings findings = findings(runFolder);
        new PaperFiles(runFolder).write(findings);
        return findings;
    }

    /**
     * Works out the findings and writes nothing.
     *
     * @throws agon.analysis.results.BadContentException if a file is missing or holds what it should not
     */
    public static Findings findings(Path runFolder) {
        return new Study(ComparisonSettings.standard()).of(new RunFolder(runFolder).read());
    }
}
