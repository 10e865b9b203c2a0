#include "core/documents/pdf.h"
#include "tests/core/documents/specimen.h"
#include "tests/support/catch.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;
using namespace documents;

// Not run by itself: core_tests "[look]" with ETABLI_LOOK=folder writes the specimens to look at
// them.
TEST_CASE("the specimens are written to be looked at", "[.][look]")
{
    const QDir folder(qEnvironmentVariable("ETABLI_LOOK", QDir::tempPath()));
    CHECK(savePdf(FlowDocument(specimen::report()), folder.filePath(u"report.pdf"_s)));
    CHECK(savePdf(FlowDocument(specimen::letter()), folder.filePath(u"letter.pdf"_s)));
    CHECK(savePdf(FlowDocument(specimen::rollSheet()), folder.filePath(u"roll.pdf"_s)));
    CHECK(savePdf(FlowDocument(specimen::chartLimits()), folder.filePath(u"limits.pdf"_s)));
}
