#pragma once

#include "tests/support/school_file.h"
#include "tests/support/temp_place.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace tests {

// What one run of the program left: its status and what it said.
struct Ran {
    int exit = 0;
    QString out;
    QString err;

    // The one JSON object of --json; fails the test when standard output is anything else.
    [[nodiscard]] QJsonObject answer() const;
    [[nodiscard]] QString lastLine() const { return err.trimmed().section(u'\n', -1); }
};

struct Extra {
    QString password = {}; // in ETABLI_PASSWORD; none when empty
    QByteArray input = {}; // standard input, then its end
    QString folder = {};
};

// Runs the program itself, without a terminal.
[[nodiscard]] Ran etabli(const QStringList &arguments, const Extra &extra = {});
// The same, signed in.
[[nodiscard]] Ran etabliAs(
    const QString &login, const QString &password, const QStringList &arguments);

// Status 1: one clear sentence at the end, neither a path nor SQL anywhere, nothing for programs.
void checkFailed(const Ran &ran);
// Status 2: why, then the usage of the command (or of the program when it is empty).
void checkWrongUsage(const Ran &ran, const QString &command = {});

// The password of every sample school.
inline const QString kSamplePassword = QStringLiteral("copeau varlope essai bois");
// A copy, in a place, of one sample school of 24 students and two years.
[[nodiscard]] QString sampleSchool(const support::TempPlace &place);

// An empty school of the year 2026-2027 whose director "direction" and teacher "prof" sign in with
// support::kPassword; nobody holds the file.
class PlainSchool : public support::SchoolFile {
public:
    PlainSchool();
};

// What a PDF says, its no-break spaces made spaces.
[[nodiscard]] QString pdfText(const QString &path);
[[nodiscard]] QByteArray bytesOf(const QString &path);
// A file that is compared whole: a failed check prints a short text, not the file.
[[nodiscard]] std::string digestOf(const QString &path);

} // namespace tests
