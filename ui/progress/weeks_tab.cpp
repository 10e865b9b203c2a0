#include "ui/progress/weeks_tab.h"

#include "core/base/dates.h"
#include "core/base/file_name.h"
#include "core/documents/pdf_target.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/date_field.h"
#include "ui/base/dialogs.h"
#include "ui/base/labels.h"
#include "ui/base/page_preview.h"
#include "ui/base/paper.h"
#include "ui/progress/book_people.h"
#include "ui/progress/week_words_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QStandardPaths>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using progress_book::ComposedWeek;

namespace {
constexpr int kDayWidth = 140;
constexpr int kPreviewDelayMs = 250;

} // namespace

WeeksTab::WeeksTab(const Desk &desk, const BooksServices &services, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_services(services)
    , m_people(new BookPeople(desk, services, u"weeks"_s))
    , m_day(new DateField(desk.theme, desk.clock.today()))
    , m_week(makeLabel(QString(), LabelLook::Muted))
    , m_dyslexic(new QCheckBox(tr("&OpenDyslexic")))
    , m_sheet(new QComboBox)
    , m_words(new WeekWordsForm(desk.theme))
    , m_preview(new PagePreview(desk.theme))
    , m_print(makeButton(desk.theme, tr("&Print"), ButtonLook::Primary, Icon::Print))
    , m_pdf(makeButton(desk.theme, tr("Save as P&DF"), ButtonLook::Secondary, Icon::Download))
    , m_later(new QTimer(this))
{
    auto *whom = new Card(desk.theme);
    whom->setFlush(true);
    whom->body()->addWidget(m_people, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(desk.theme.px(16));
    row->addWidget(whom, 4);
    row->addWidget(makeWeek(), 8);
    m_day->setDate(desk.clock.today());
    m_later->setSingleShot(true);
    m_later->setInterval(kPreviewDelayMs);
    connect(m_people, &BookPeople::choiceChanged, this, &WeeksTab::choiceChanged);
    connect(m_day, &QLineEdit::editingFinished, this, &WeeksTab::weekChanged);
    connect(m_dyslexic, &QCheckBox::toggled, this, &WeeksTab::showPreview);
    connect(m_words, &WeekWordsForm::typed, this, &WeeksTab::keepTyped);
    connect(m_later, &QTimer::timeout, this, &WeeksTab::showPreview);
}

QWidget *WeeksTab::makeWeek()
{
    m_day->setObjectName(u"weeksDay"_s);
    m_day->setAccessibleName(tr("A day of the week"));
    m_week->setObjectName(u"weeksWeek"_s);
    m_dyslexic->setObjectName(u"weeksDyslexic"_s);
    m_sheet->setObjectName(u"weeksSheet"_s);
    m_sheet->setAccessibleName(tr("Paper"));
    m_sheet->addItem(tr("A5"), int(reports::WeekSheet::A5));
    m_sheet->addItem(tr("Two on A4, to be cut"), int(reports::WeekSheet::TwoOnA4));
    m_preview->setObjectName(u"weeksPreview"_s);
    auto *card = new Card(m_desk.theme);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(m_desk.theme.px(12));
    m_day->setMinimumWidth(m_desk.theme.px(kDayWidth));
    choices->addWidget(m_day, 2);
    choices->addWidget(m_week, 3);
    choices->addWidget(m_dyslexic);
    choices->addWidget(m_sheet, 2);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(m_desk.theme.px(16));
    halves->addWidget(m_words, 1);
    halves->addWidget(m_preview, 1);
    card->body()->addLayout(choices);
    card->body()->addLayout(halves, 1);
    card->body()->addWidget(makeActions());
    return card;
}

QWidget *WeeksTab::makeActions()
{
    m_print->setObjectName(u"weeksPrint"_s);
    m_pdf->setObjectName(u"weeksPdf"_s);
    auto *actions = new QWidget;
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_desk.theme.px(8));
    row->addStretch();
    row->addWidget(m_pdf);
    row->addWidget(m_print);
    connect(m_print, &QPushButton::clicked, this, &WeeksTab::print);
    connect(m_pdf, &QPushButton::clicked, this, &WeeksTab::savePdf);
    return actions;
}

void WeeksTab::reload()
{
    m_week->setText(reports::weekText(monday()));
    m_people->reload();
}

QDate WeeksTab::monday() const
{
    return base::mondayOf(m_day->date().value_or(m_desk.clock.today()));
}

void WeeksTab::weekChanged()
{
    m_week->setText(reports::weekText(monday()));
    m_shown.reset();
    choiceChanged();
}

void WeeksTab::choiceChanged()
{
    const bool may = !m_people->chosen().empty();
    m_print->setEnabled(may);
    m_pdf->setEnabled(may);
    showCurrent();
    showPreview();
}

progress_book::WeekRequest WeeksTab::request(const std::vector<people::StudentId> &students) const
{
    progress_book::WeekRequest request{monday(), students};
    if (m_dyslexic->isChecked())
        request.face = documents::Typeface::OpenDyslexic;
    for (const people::StudentId student : students) {
        if (const auto typed = m_typed.find({monday(), student}); typed != m_typed.end())
            request.words.emplace(student, typed->second);
    }
    return request;
}

// The words of the one the cursor is on; what was typed of others stays.
void WeeksTab::showCurrent()
{
    const auto student = m_people->current();
    m_words->setEnabled(student.has_value());
    if (student == m_shown && student)
        return;
    m_shown = student;
    if (!student) {
        m_words->setWords({});
        return;
    }
    if (const auto typed = m_typed.find({monday(), *student}); typed != m_typed.end()) {
        m_words->setWords(typed->second);
        return;
    }
    const auto weeks = m_services.weeks.compose(request({*student}));
    m_words->setEnabled(weeks.has_value());
    if (!weeks) {
        m_words->setWords({});
        return;
    }
    const progress_book::MyWeek &week = weeks->front().week;
    m_words->setWords({week.made, week.word, week.nextAim});
}

void WeeksTab::keepTyped()
{
    if (!m_shown)
        return;
    m_typed.insert_or_assign(Key{monday(), *m_shown}, m_words->words());
    m_later->start();
}

void WeeksTab::showPreview()
{
    if (!m_shown) {
        m_preview->clear(tr("Choose whose week you want: one, several with Ctrl or Shift, all with "
                            "Ctrl+A."));
        return;
    }
    const auto weeks = m_services.weeks.compose(request({*m_shown}));
    if (!weeks) {
        m_preview->clear(weeks.error().message);
        return;
    }
    m_preview->setPaper(std::make_unique<reports::MyWeekPages>(std::vector{weeks->front().week},
                            reports::marksOf(m_services.workspace), reports::WeekSheet::A5),
        tr("Preview"));
}

std::optional<std::vector<ComposedWeek>> WeeksTab::composed()
{
    m_desk.messages.clearMessage();
    auto weeks = m_services.weeks.compose(request(m_people->chosen()));
    if (weeks)
        return std::move(*weeks);
    m_desk.messages.showError(weeks.error());
    return std::nullopt;
}

std::unique_ptr<reports::MyWeekPages> WeeksTab::pagesOf(
    const std::vector<ComposedWeek> &weeks) const
{
    std::vector<progress_book::MyWeek> pages;
    for (const ComposedWeek &one : weeks)
        pages.push_back(one.week);
    return std::make_unique<reports::MyWeekPages>(std::move(pages),
        reports::marksOf(m_services.workspace), reports::WeekSheet(m_sheet->currentData().toInt()));
}

void WeeksTab::record(const std::vector<ComposedWeek> &weeks)
{
    if (const auto issued = m_services.weeks.record(weeks); !issued) {
        m_desk.messages.showError(issued.error());
        return;
    }
    for (const ComposedWeek &one : weeks)
        m_typed.erase(Key{one.week.monday, one.student});
    m_desk.messages.notice(tr("%n week(s) issued.", nullptr, int(weeks.size())));
}

void WeeksTab::print()
{
    if (!m_print->isEnabled())
        return;
    const auto weeks = composed();
    if (weeks && printOnPaper(m_desk, *pagesOf(*weeks), this))
        record(*weeks);
}

void WeeksTab::savePdf()
{
    const auto weeks = composed();
    if (!weeks)
        return;
    const auto pages = pagesOf(*weeks);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto path =
        m_desk.dialogs.saveFile(tr("Where should the weeks be kept?"), {tr("PDF files (*.pdf)")},
            QDir(folder).filePath(base::fileNameOf(pages->title()) + u".pdf"_s));
    if (!path)
        return;
    if (!path->endsWith(u".pdf"_s, Qt::CaseInsensitive))
        *path += u".pdf"_s;
    const auto written = [&]() -> base::Done {
        ET_ASSIGN(auto target, documents::PdfTarget::create(*path, pages->title()));
        ET_TRY(target->append(*pages));
        ET_TRY(target->finish());
        return target->publish();
    };
    if (const base::Done done = written(); !done)
        m_desk.messages.showError(done.error());
    else
        record(*weeks);
}

} // namespace ui
