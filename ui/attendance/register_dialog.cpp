#include "ui/attendance/register_dialog.h"

#include "core/base/file_name.h"
#include "core/base/safe_file.h"
#include "core/documents/pdf.h"
#include "core/enrolment/student_list.h"
#include "core/reports/register_document.h"
#include "ui/base/date_field.h"
#include "ui/base/dialogs.h"
#include "ui/base/student_combo.h"

#include <QComboBox>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using registers::IssuedPaper;
using registers::PaperKind;
using registers::PaperPeriod;

namespace {

constexpr base::ErrorCode kNoGroup{"ui.no-group"};

// Of a day or of its month; the others are of any days.
bool isOfOneDay(PaperKind kind)
{
    return kind == PaperKind::Daily || kind == PaperKind::Monthly || kind == PaperKind::Absences;
}

} // namespace

RegisterDialog::RegisterDialog(const Desk &desk, security::Workspace &workspace,
    const std::vector<school::Group> &groups, std::optional<school::GroupId> group, QDate day,
    QWidget *parent)
    : TaskDialog(desk.theme, tr("Registers and attestations"),
        tr("What is issued is kept as it was, whatever is corrected later."), tr("&Issue as PDF…"),
        parent)
    , m_desk(desk)
    , m_workspace(workspace)
    , m_service(workspace)
    , m_kind(new QComboBox)
    , m_group(new QComboBox)
    , m_student(new QComboBox)
    , m_day(new DateField(desk.theme, desk.clock.today()))
    , m_from(new DateField(desk.theme, desk.clock.today()))
    , m_to(new DateField(desk.theme, desk.clock.today()))
{
    setObjectName(u"registerDialog"_s);
    for (const PaperKind one : registers::kPaperKinds)
        m_kind->addItem(titleOf(one), int(one));
    fillGroups(groups, group);
    fillStudents();
    const QDate today = desk.clock.today();
    m_day->setDate(std::min(day, today));
    m_from->setDate(QDate(today.year(), today.month(), 1));
    m_to->setDate(today);
    addFields();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RegisterDialog::showFields);
    setAct([this] { return write(); });
    showFields();
}

void RegisterDialog::addFields()
{
    m_kind->setObjectName(u"registerKind"_s);
    m_group->setObjectName(u"registerGroup"_s);
    m_student->setObjectName(u"registerStudent"_s);
    m_day->setObjectName(u"registerDay"_s);
    m_from->setObjectName(u"registerFrom"_s);
    m_to->setObjectName(u"registerTo"_s);
    form().addField(u"kind"_s, tr("Paper"), m_kind);
    form().addField(u"group"_s, tr("Group"), m_group);
    form().addField(u"student"_s, tr("Student"), m_student);
    addTyped(u"day"_s, tr("Day"), m_day, Presence::Required,
        tr("What is of a month is of the month of this day."));
    addTyped(u"from"_s, tr("From"), m_from, Presence::Required);
    addTyped(u"to"_s, tr("To"), m_to, Presence::Required);
    mapError(registers::errors::kNotEnrolled, u"from"_s);
    mapError(kNoGroup, u"group"_s);
}

void RegisterDialog::fillGroups(
    const std::vector<school::Group> &groups, std::optional<school::GroupId> group)
{
    for (const school::Group &one : groups) {
        if (!one.archivedOn)
            m_group->addItem(one.details.name, one.id.value());
    }
    if (group)
        m_group->setCurrentIndex(std::max(0, m_group->findData(group->value())));
    m_group->addItem(tr("Every group (late arrivals)"), qint64(0));
}

void RegisterDialog::fillStudents()
{
    const auto rows = enrolment::studentList(m_workspace);
    if (!rows)
        return; // without the list there is nobody to choose, and issuing says so
    addStudents(*m_student, *rows);
}

PaperKind RegisterDialog::kind() const
{
    return PaperKind(m_kind->currentData().toInt());
}

void RegisterDialog::showFields()
{
    const bool isOfStudent = registers::isOfStudent(kind());
    const bool isOfDay = isOfOneDay(kind());
    form().setFieldVisible(u"group"_s, !isOfStudent);
    form().setFieldVisible(u"student"_s, isOfStudent);
    form().setFieldVisible(u"day"_s, isOfDay);
    form().setFieldVisible(u"from"_s, !isOfDay);
    form().setFieldVisible(u"to"_s, !isOfDay);
}

base::Result<IssuedPaper> RegisterDialog::issue()
{
    const QDate day = m_day->date().value_or(QDate());
    const PaperPeriod period{m_from->date().value_or(QDate()), m_to->date().value_or(QDate())};
    const school::GroupId group(m_group->currentData().toLongLong());
    const people::StudentId student(m_student->currentData().toLongLong());
    switch (kind()) {
    case PaperKind::Daily:
        return m_service.daily(group, day);
    case PaperKind::Monthly:
        return m_service.monthly(group, day);
    case PaperKind::Late:
        return m_service.late(group.value() == 0 ? std::nullopt : std::optional(group), period);
    case PaperKind::Hours:
        return m_service.hours(student, period);
    case PaperKind::Statement:
        return m_service.statement(student, period);
    case PaperKind::Absences:
        return m_service.absences(student, day);
    }
    return m_service.daily(group, day);
}

base::Done RegisterDialog::write()
{
    const bool isOfStudent = registers::isOfStudent(kind());
    if (!isOfStudent && isOfOneDay(kind()) && m_group->currentData().toLongLong() == 0)
        return base::fail(kNoGroup, tr("Choose one group."));
    const QString whose = isOfStudent ? m_student->currentText() : m_group->currentText();
    const auto path = m_desk.dialogs.saveFile(titleOf(kind()), {tr("PDF files (*.pdf)")},
        base::fileNameOf(u"%1 %2"_s.arg(titleOf(kind()), whose)) + u".pdf"_s);
    if (!path)
        return {};
    ET_ASSIGN(IssuedPaper paper, issue());
    const documents::FlowDocument pages(reports::contentOf(paper, reports::marksOf(m_workspace)));
    ET_ASSIGN(const QByteArray pdf, documents::renderPdf(pages));
    ET_TRY(m_service.keepPrinted(paper.document, pdf));
    m_issued = std::move(paper);
    return base::writeWholeFile(*path, pdf);
}

} // namespace ui
