#include "app/student_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

// Lists that are sent to authorities say what the code of education says, and the choice itself
// names both words.
constexpr std::array kOfficial{
    "statutory", "ui::StatutoryPage", "ui::MakeListDialog", "ui::IdentityPage"};

struct Rule {
    QRegularExpression found;
    QString said;
};

// The longer forms first. « s’élève » is a verb.
const std::array<Rule, 9> &rules()
{
    const auto rule = [](const QString &found, const QString &said) {
        return Rule{
            QRegularExpression(found, QRegularExpression::UseUnicodePropertiesOption), said};
    };
    static const std::array all{rule(u"\\bde l’(&?)élève\\b"_s, u"du \\1jeune"_s),
        rule(u"\\bà l’(&?)élève\\b"_s, u"au \\1jeune"_s),
        rule(u"\\bÀ l’(&?)élève\\b"_s, u"Au \\1jeune"_s),
        rule(u"\\b([lL])’(&?)élève\\b"_s, u"\\1e \\2jeune"_s),
        rule(u"\\b([dD])’(&?)élève(s?)\\b"_s, u"\\1e \\2jeune\\3"_s),
        rule(u"\\b([cC])et (&?)élève\\b"_s, u"\\1e \\2jeune"_s),
        rule(u"\\b([nN])ouvel (&?)élève\\b"_s, u"\\1ouveau \\2jeune"_s),
        rule(u"(?<!s’|ancien |anciens |Ancien |Anciens |national )(?<!\\w)élève(s?)\\b"_s,
            u"jeune\\1"_s),
        rule(u"(?<!\\w)Élève(s?)\\b"_s, u"Jeune\\1"_s)};
    return all;
}

} // namespace

QString calledYouths(const QString &french)
{
    if (!french.contains(u"lève"_s))
        return french;
    QString said = french;
    for (const Rule &rule : rules())
        said.replace(rule.found, rule.said);
    return said;
}

StudentWords::~StudentWords()
{
    follow(school::Called::Students);
}

void StudentWords::follow(school::Called called)
{
    const bool isWanted = called == school::Called::Youths;
    if (isWanted == m_isInstalled)
        return;
    if (!isWanted) {
        QCoreApplication::removeTranslator(this);
        m_isInstalled = false;
        return;
    }
    // A script may read English: there nothing is said over it.
    if (QTranslator::isEmpty() && !load(u"etabli_fr"_s, u":/i18n"_s))
        return;
    const QString french = QTranslator::translate("app", "Students", nullptr, -1);
    const QString read = QCoreApplication::translate("app", "Students");
    if (read == french || read == calledYouths(french)) {
        QCoreApplication::installTranslator(this);
        m_isInstalled = true;
    }
}

QString StudentWords::translate(
    const char *context, const char *source, const char *disambiguation, int n) const
{
    const QString french = QTranslator::translate(context, source, disambiguation, n);
    const bool isOfficial = context
        && std::any_of(kOfficial.begin(), kOfficial.end(),
            [&](const char *one) { return qstrcmp(one, context) == 0; });
    return isOfficial ? french : calledYouths(french);
}

} // namespace app
