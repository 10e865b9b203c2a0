#include "ui/people/path_change_dialog.h"

#include "core/enrolment/enrolment_steps.h"
#include "ui/base/date_field.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kMostYears = 5;

} // namespace

PathChangeDialog::PathChangeDialog(const Theme &theme, QDate today,
    const paths::IndividualPath &path, const std::vector<diplomas::Diploma> &diplomas,
    const QString &about, QWidget *parent)
    : TaskDialog(theme, tr("Another path"), about, tr("Change the &path"), parent)
    , m_path(path)
    , m_version(new QComboBox)
    , m_year(new QSpinBox)
    , m_planned(new QSpinBox)
    , m_from(new DateField(theme, today))
    , m_reason(new QLineEdit)
{
    setObjectName(u"pathChangeDialog"_s);
    fillVersions(diplomas);
    addFields(theme);
    m_from->setDate(today);
    m_version->setFocus();
}

void PathChangeDialog::addFields(const Theme &theme)
{
    resize(theme.px(480), theme.px(560));
    m_version->setObjectName(u"newVersion"_s);
    m_reason->setObjectName(u"changeReason"_s);
    m_version->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (QSpinBox *years : {m_year, m_planned})
        years->setRange(1, kMostYears);
    m_planned->setValue(2);
    form().addField(u"version"_s, tr("New diploma in view"), m_version, Presence::Required);
    form().addField(u"year"_s, tr("This year is year number"), m_year);
    form().addField(u"planned"_s, tr("Years of the path"), m_planned);
    addTyped(u"from"_s, tr("The new path begins on"), m_from, Presence::Required,
        tr("The path up to the day before stays as it was, with its levels and marks."));
    form().addField(u"reason"_s, tr("Why the path changes"), m_reason, Presence::Required);
    mapError(paths::errors::kBadChange, u"from"_s);
    mapError(paths::errors::kNoPath, u"from"_s);
    mapError(paths::errors::kMissingReason, u"reason"_s);
    mapError(enrolment::errors::kPathYears, u"year"_s);
    mapError(enrolment::errors::kVersionOver, u"version"_s);
}

void PathChangeDialog::fillVersions(const std::vector<diplomas::Diploma> &diplomas)
{
    for (const diplomas::Diploma &diploma : diplomas) {
        if (diploma.retired)
            continue;
        for (const diplomas::DiplomaVersion &version : diploma.versions) {
            if (version.id == m_path.version)
                continue;
            const QString name = version.sessions.first
                ? tr("%1, sessions from %2")
                      .arg(diploma.shortName, QString::number(*version.sessions.first))
                : diploma.shortName;
            m_version->addItem(name, version.id.value());
        }
    }
}

paths::ChangeForm PathChangeDialog::typed() const
{
    return {{diplomas::DiplomaVersionId(m_version->currentData().toLongLong()), m_year->value(),
                m_planned->value()},
        m_from->date().value_or(QDate()), m_reason->text()};
}

} // namespace ui
