#include "core/diplomas/framework_names.h"

#include "core/base/stored_names.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace diplomas {

namespace {

constexpr base::StoredNames<UnitKind, 4> kUnitKindNames{
    {{UnitKind::Professional, u"professional"}, {UnitKind::General, u"general"},
        {UnitKind::Optional, u"optional"}, {UnitKind::Block, u"block"}}};
constexpr base::StoredNames<ExamMode, 3> kExamModeNames{{{ExamMode::Terminal, u"terminal"},
    {ExamMode::Continuous, u"continuous"}, {ExamMode::Jury, u"jury"}}};
constexpr base::StoredNames<PassRule, 6> kPassRuleNames{{{PassRule::Cap, u"cap"},
    {PassRule::BacPro, u"bac-pro"}, {PassRule::Title, u"title"}, {PassRule::Branch, u"branch"},
    {PassRule::CapAgricole, u"cap-agricole"}, {PassRule::None, u"none"}}};
constexpr base::StoredNames<FrameworkState, 3> kStateNames{
    {{FrameworkState::Draft, u"draft"}, {FrameworkState::Verified, u"verified"},
        {FrameworkState::Retired, u"retired"}}};

constexpr int kGreatestCoefficient = 9900;

} // namespace

QString storedName(UnitKind kind)
{
    return kUnitKindNames.of(kind);
}

base::Result<UnitKind> unitKindFrom(const QString &stored)
{
    return kUnitKindNames.read(stored);
}

QString titleOf(UnitKind kind)
{
    switch (kind) {
    case UnitKind::Professional:
        return QCoreApplication::translate("diplomas", "Professional");
    case UnitKind::General:
        return QCoreApplication::translate("diplomas", "General");
    case UnitKind::Optional:
        return QCoreApplication::translate("diplomas", "Optional");
    case UnitKind::Block:
        return QCoreApplication::translate("diplomas", "Block without a mark");
    }
    return {};
}

QString storedName(ExamMode mode)
{
    return kExamModeNames.of(mode);
}

base::Result<ExamMode> examModeFrom(const QString &stored)
{
    return kExamModeNames.read(stored);
}

QString titleOf(ExamMode mode)
{
    switch (mode) {
    case ExamMode::Terminal:
        return QCoreApplication::translate("diplomas", "At the end");
    case ExamMode::Continuous:
        return QCoreApplication::translate("diplomas", "During training");
    case ExamMode::Jury:
        return QCoreApplication::translate("diplomas", "Jury");
    }
    return {};
}

QString storedName(PassRule rule)
{
    return kPassRuleNames.of(rule);
}

base::Result<PassRule> passRuleFrom(const QString &stored)
{
    return kPassRuleNames.read(stored);
}

QString titleOf(PassRule rule)
{
    switch (rule) {
    case PassRule::Cap:
        return QCoreApplication::translate("diplomas", "Rule of the CAP (two averages)");
    case PassRule::BacPro:
        return QCoreApplication::translate("diplomas", "Rule of the Bac Pro (average and control)");
    case PassRule::Title:
        return QCoreApplication::translate("diplomas", "Professional title (certificates, jury)");
    case PassRule::Branch:
        return QCoreApplication::translate("diplomas", "Qualification of a branch (jury)");
    case PassRule::CapAgricole:
        return QCoreApplication::translate("diplomas", "CAP agricole: rule not modelled");
    case PassRule::None:
        return QCoreApplication::translate("diplomas", "Rule not known");
    }
    return {};
}

bool needsCoefficients(PassRule rule)
{
    switch (rule) {
    case PassRule::Cap:
    case PassRule::BacPro:
    case PassRule::CapAgricole:
        return true;
    case PassRule::Title:
    case PassRule::Branch:
    case PassRule::None:
        return false;
    }
    return false;
}

QString storedName(FrameworkState state)
{
    return kStateNames.of(state);
}

base::Result<FrameworkState> frameworkStateFrom(const QString &stored)
{
    return kStateNames.read(stored);
}

QString titleOf(FrameworkState state)
{
    switch (state) {
    case FrameworkState::Draft:
        return QCoreApplication::translate("diplomas", "To be verified");
    case FrameworkState::Verified:
        return QCoreApplication::translate("diplomas", "Verified");
    case FrameworkState::Retired:
        return QCoreApplication::translate("diplomas", "Retired");
    }
    return {};
}

std::optional<int> coefficientFrom(const QString &typed)
{
    static const QRegularExpression number(u"^([0-9]{1,2})(?:[.,]([0-9]{1,2}))?$"_s);
    const QRegularExpressionMatch match = number.match(typed.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const int hundredths = match.captured(1).toInt() * 100
        + match.captured(2).leftJustified(2, u'0').toInt();
    if (hundredths < 1 || hundredths > kGreatestCoefficient)
        return std::nullopt;
    return hundredths;
}

QString coefficientText(int hundredths)
{
    const int rest = hundredths % 100;
    QString text = QString::number(hundredths / 100);
    if (rest != 0)
        text += u',' + u"%1"_s.arg(rest, 2, 10, QChar(u'0'));
    if (rest != 0 && rest % 10 == 0)
        text.chop(1);
    return text;
}

} // namespace diplomas
