// How a school calls its students: one word everywhere, on screen and in the search.
#include "app/language.h"
#include "app/student_words.h"
#include "core/school/school_service.h"
#include "tests/journeys/sample_school.h"
#include "tests/journeys/walk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTabBar>

using namespace Qt::Literals::StringLiterals;
using support::must;

namespace {

// All a window says in words of the program: labels, buttons, hints, tabs, choices, headers.
QStringList wordsOf(const QWidget &window)
{
    QStringList words;
    for (const auto *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        words += widget->accessibleName();
        words += widget->toolTip();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            words += label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            words += button->text();
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            words += line->placeholderText();
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int at = 0; at < tabs->count(); ++at)
                words += tabs->tabText(at);
        } else if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            for (int at = 0; at < box->count(); ++at)
                words += box->itemText(at);
        } else if (const auto *header = qobject_cast<const QHeaderView *>(widget);
                   header && header->model()) {
            for (int at = 0; at < header->count(); ++at)
                words += header->model()
                             ->headerData(at, header->orientation(), Qt::DisplayRole)
                             .toString();
        }
    }
    return words;
}

// The texts with this word on any page, each once, with the page.
QStringList saying(tests::Program &program, const QRegularExpression &word,
    const QStringList &exceptPages, const QRegularExpression &setPhrases)
{
    QStringList found;
    tests::walkThrough(program.window, u"benali"_s, [&] {
        const QString page = program.window.currentPage()->objectName();
        if (exceptPages.contains(page))
            return;
        for (QString text : wordsOf(program.window)) {
            text.remove(u'&');
            if (QString(text).remove(setPhrases).contains(word)) {
                const QString line = page + u": "_s + text;
                if (!found.contains(line))
                    found += line;
            }
        }
    });
    return found;
}

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
}

} // namespace

TEST_CASE("a school says « élèves » or « jeunes », never both")
{
    const app::Language french(app::Language::Kind::French);
    tests::Program program;
    tests::openSampleSchool(program, security::Role::Director);

    // A candidate is not a student yet, and the choice itself names both words.
    const auto jeune = pattern(u"\\bjeunes?\\b"_s);
    const auto eleve = pattern(u"(?<!s’)\\bélèves?\\b"_s);
    const auto phrases =
        pattern(u"anciens? élèves?|national élève|· le jeune$"_s); // the last: somebody typed it
    for (const QString &text :
        saying(program, jeune, {u"candidates"_s, u"letters"_s, u"settings"_s}, phrases))
        FAIL_CHECK(text.toStdString());

    school::SchoolService schools(program.school().workspace());
    school::School school = must(schools.read());
    school.called = school::Called::Youths;
    const auto edited = must(schools.edit(school));
    QApplication::processEvents();
    CHECK(program.find<QAbstractButton>(u"rail-students"_s).text().contains(u"Jeunes"_s));
    for (const QString &text :
        saying(program, eleve, {u"statutory-lists"_s, u"settings"_s}, phrases))
        FAIL_CHECK(text.toStdString());

    must(schools.undo(edited.undo));
    QApplication::processEvents();
    CHECK(program.find<QAbstractButton>(u"rail-students"_s).text().contains(u"Élèves"_s));
}

TEST_CASE("« jeune » takes the little words before it along")
{
    CHECK(app::calledYouths(u"le dossier de l’élève"_s) == u"le dossier du jeune");
    CHECK(app::calledYouths(u"Téléphone de l’élève à l’élève"_s) == u"Téléphone du jeune au jeune");
    CHECK(app::calledYouths(u"votre liste d’élèves"_s) == u"votre liste de jeunes");
    CHECK(app::calledYouths(u"Nouvel élève · cet élève"_s) == u"Nouveau jeune · ce jeune");
    CHECK(app::calledYouths(u"Voir les &élèves"_s) == u"Voir les &jeunes");
    CHECK(app::calledYouths(u"L’élève, un élève, %n élèves, Élèves"_s)
        == u"Le jeune, un jeune, %n jeunes, Jeunes");
    for (const char *same : {"Anciens élèves", "Identifiant national élève (INE)",
             "le reste s’élève à 12 €", "Prélèvement"})
        CHECK(app::calledYouths(QString::fromUtf8(same)) == QString::fromUtf8(same));
}
