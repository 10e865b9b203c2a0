#include "core/reports/secret_sheets.h"

#include "core/base/format.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace reports {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("reports", text);
}

constexpr int kGroupsPerRow = 4;

// In large type and numbered, to be read out and typed without losing one's place.
documents::KeyFigures groupsInLarge(const QStringList &groups)
{
    documents::KeyFigures figures{{}, kGroupsPerRow};
    for (int i = 0; i < groups.size(); ++i) {
        const QString number =
            say(QT_TRANSLATE_NOOP("reports", "Group %1")).arg(QString::number(i + 1));
        figures.figures.push_back({number, groups.at(i)});
    }
    return figures;
}

documents::Paragraph line(const char *text)
{
    return {say(text)};
}

} // namespace

documents::Content contentOf(const CodeSheet &sheet)
{
    documents::Content content;
    content.title = say(QT_TRANSLATE_NOOP("reports", "One-time code"));
    content.letterhead.schoolName = sheet.schoolName;
    content.footer.issued = sheet.made;
    content.blocks = {
        documents::Heading{content.title, documents::HeadingLevel::Title, sheet.name},
        documents::KeyFigures{{{say(QT_TRANSLATE_NOOP("reports", "Sign-in name")), sheet.login},
                                  {say(QT_TRANSLATE_NOOP("reports", "One-time code")), sheet.code}},
            2},
        documents::Spacer{6},
        documents::Heading{say(QT_TRANSLATE_NOOP("reports", "What to do with it"))},
        line(QT_TRANSLATE_NOOP("reports",
            "1. Start Établi, type the sign-in name, and this code in the place of a password.")),
        line(QT_TRANSLATE_NOOP("reports",
            "2. Choose a password of twelve characters or more: four or five words are easy to "
            "remember. Nobody else knows it, not even the director.")),
        line(QT_TRANSLATE_NOOP("reports",
            "3. Destroy this sheet: the code works once, and opens nothing after that.")),
    };
    return content;
}

documents::Content contentOf(const KeySheet &sheet)
{
    documents::Content content;
    content.title = say(QT_TRANSLATE_NOOP("reports", "Recovery key"));
    content.letterhead.schoolName = sheet.schoolName;
    content.footer.issued = sheet.made;
    content.blocks = {
        documents::Heading{content.title, documents::HeadingLevel::Title,
            say(QT_TRANSLATE_NOOP("reports", "Made on %1 by %2"))
                .arg(base::formatDate(sheet.made), sheet.madeBy)},
        line(QT_TRANSLATE_NOOP("reports",
            "This key opens the school's backups made from this day on. Whoever holds it and a "
            "backup can read everything; without it, and without the phrase if there is one, "
            "nobody can, not even who wrote the program.")),
        groupsInLarge(sheet.groups),
        documents::Note{say(QT_TRANSLATE_NOOP("reports",
            "The key has digits, and letters without I, L, O and U. It may be typed in capitals or "
            "not, with or without hyphens."))},
        documents::Heading{say(QT_TRANSLATE_NOOP("reports", "Where to keep it"))},
        line(QT_TRANSLATE_NOOP("reports",
            "• This sheet in a closed envelope, in the school's safe; a second one in another "
            "building.")),
        line(QT_TRANSLATE_NOOP(
            "reports", "• Never beside the backups, never as a photo or in an e-mail.")),
        line(QT_TRANSLATE_NOOP(
            "reports", "• Keep the sheets of earlier keys: they open the backups of their time.")),
        documents::Heading{say(QT_TRANSLATE_NOOP("reports", "When the PC is lost"))},
        line(QT_TRANSLATE_NOOP(
            "reports", "1. Install Établi on another PC and plug in the stick with the backups.")),
        line(QT_TRANSLATE_NOOP(
            "reports", "2. On the first page, choose “Restore a backup”, then the newest backup.")),
        line(QT_TRANSLATE_NOOP("reports",
            "3. Type this key. The school opens as it was on the evening of that backup.")),
        line(QT_TRANSLATE_NOOP("reports",
            "Each September, try it once: it takes five minutes and tells that all is well.")),
        documents::Signatures{{{say(QT_TRANSLATE_NOOP("reports", "Put in the safe by"))},
            {say(QT_TRANSLATE_NOOP("reports", "Second sheet kept by"))}}},
    };
    return content;
}

} // namespace reports
