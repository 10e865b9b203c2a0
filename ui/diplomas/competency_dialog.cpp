#include "ui/diplomas/competency_dialog.h"

#include "core/diplomas/draft_service.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {
constexpr int kWordsHeight = 84;
constexpr int kLongestShort = 40;
} // namespace

CompetencyDialog::CompetencyDialog(const Theme &theme, const diplomas::Competency &before,
    bool isInUse, const QString &subtitle, QWidget *parent)
    : TaskDialog(theme, tr("Competency"), subtitle, tr("&Keep"), parent)
    , m_before(before)
    , m_code(new QLineEdit(before.code))
    , m_label(new QPlainTextEdit(before.label))
    , m_short(new QLineEdit(before.shortLabel))
    , m_source(new QLineEdit(before.source))
{
    setObjectName(u"competencyDialog"_s);
    resize(theme.px(520), theme.px(520));
    m_label->setTabChangesFocus(true);
    m_label->setFixedHeight(theme.px(kWordsHeight));
    m_short->setMaxLength(kLongestShort);
    m_code->setReadOnly(isInUse);
    m_label->setReadOnly(isInUse);
    form().addField(u"competencyCode"_s, tr("Code"), m_code);
    form().addField(u"competencyLabel"_s, tr("Competency"), m_label, Presence::Required,
        isInUse ? tr("Levels stand under these words: they stay. Retire the competency instead.")
                : tr("In the words of the official text."));
    form().addField(u"competencyShort"_s, tr("Short label"), m_short, Presence::Optional,
        tr("Two or three words: they head the narrow columns of the grid."));
    form().addField(u"competencySource"_s, tr("Source"), m_source, Presence::Optional,
        tr("Decree, annex, page: where it was read."));
    mapError(diplomas::errors::kNoWords, u"competencyLabel"_s);
    mapError(diplomas::errors::kWordsInUse, u"competencyLabel"_s);
    if (isInUse)
        m_short->setFocus();
    else
        m_label->setFocus();
}

diplomas::Competency CompetencyDialog::competency() const
{
    diplomas::Competency changed = m_before;
    changed.code = m_code->text();
    changed.label = m_label->toPlainText();
    changed.shortLabel = m_short->text();
    changed.source = m_source->text();
    return changed;
}

RetireDialog::RetireDialog(const Theme &theme, const diplomas::Competency &competency,
    const std::vector<Candidate> &candidates, QWidget *parent)
    : TaskDialog(theme, tr("Retire a competency"), nameOf(competency), tr("&Retire"), parent)
    , m_equivalent(new QComboBox)
{
    setObjectName(u"retireDialog"_s);
    resize(theme.px(520), theme.px(320));
    m_equivalent->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_equivalent->addItem(tr("Nothing takes its place"), 0);
    for (const Candidate &candidate : candidates)
        m_equivalent->addItem(candidate.name, candidate.id.value());
    form().addField(u"equivalent"_s, tr("Replaced by"), m_equivalent, Presence::Optional,
        tr("Levels seen until now then show under it, marked so. Reviews and booklets that were "
           "issued stay as they are."));
    mapError(diplomas::errors::kWrongEquivalent, u"equivalent"_s);
}

std::optional<diplomas::CompetencyId> RetireDialog::equivalent() const
{
    const qint64 key = m_equivalent->currentData().toLongLong();
    return key > 0 ? std::optional(diplomas::CompetencyId(key)) : std::nullopt;
}

} // namespace ui
