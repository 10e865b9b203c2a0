#include "ui/fees/paper_view.h"

#include "core/documents/page_image.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/labels.h"
#include "ui/base/paper.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

PaperView::PaperView(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(makeLabel(QString(), LabelLook::Heading))
    , m_facts(makeLabel(QString(), LabelLook::Muted))
    , m_paper(makeLabel(QString()))
    , m_place(makeLabel(QString(), LabelLook::Muted))
    , m_turner(nullptr)
    , m_back(new IconButton(desk.theme, Icon::ChevronLeft, tr("Page before")))
    , m_forward(new IconButton(desk.theme, Icon::ChevronRight, tr("Next page")))
    , m_scroll(new QScrollArea(this))
    , m_print(makeButton(desk.theme, tr("&Print"), ButtonLook::Primary, Icon::Print))
{
    setObjectName(u"paperView"_s);
    m_scroll->setAlignment(Qt::AlignHCenter);
    m_scroll->setWidget(m_paper);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Preview"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(desk.theme.px(16));
    row->addWidget(m_scroll, 1);
    row->addWidget(makeSide());
}

QWidget *PaperView::makeSide()
{
    const Theme &theme = m_desk.theme;
    m_title->setObjectName(u"paperTitle"_s);
    m_title->setWordWrap(true);
    m_facts->setObjectName(u"paperFacts"_s);
    m_facts->setWordWrap(true);
    m_print->setObjectName(u"paperPrint"_s);
    auto *pdf = makeButton(theme, tr("Save as P&DF"), ButtonLook::Secondary, Icon::Download);
    pdf->setObjectName(u"paperPdf"_s);
    auto *close = makeButton(theme, tr("Close"), ButtonLook::Quiet);
    close->setObjectName(u"paperClose"_s);
    m_turner = makeTurner();
    auto *side = new Card(theme, QString(), this);
    side->setFixedWidth(theme.px(300));
    for (QWidget *widget :
        std::initializer_list<QWidget *>{m_title, m_facts, m_turner, m_print, pdf})
        side->body()->addWidget(widget);
    side->body()->addStretch();
    side->body()->addWidget(close);
    connect(m_print, &QPushButton::clicked, this, &PaperView::print);
    connect(pdf, &QPushButton::clicked, this, [this] {
        if (m_document)
            saveAsPdf(m_desk, *m_document, m_words.fileName);
    });
    connect(close, &QPushButton::clicked, this, &PaperView::closed);
    return side;
}

QWidget *PaperView::makeTurner()
{
    auto *turner = new QWidget;
    auto *row = new QHBoxLayout(turner);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_back);
    row->addWidget(m_place, 1, Qt::AlignCenter);
    row->addWidget(m_forward);
    m_back->setObjectName(u"paperBack"_s);
    m_forward->setObjectName(u"paperForward"_s);
    connect(m_back, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { turn(1); });
    return turner;
}

void PaperView::setPaper(std::unique_ptr<documents::Document> paper, const Words &words)
{
    m_document = std::move(paper);
    m_words = words;
    m_page = 0;
    m_title->setText(words.title);
    m_facts->setText(words.facts);
    m_facts->setVisible(!words.facts.isEmpty());
    m_paper->setAccessibleName(words.title);
    m_turner->setVisible(m_document->pageCount() > 1);
    turn(0);
    m_print->setFocus();
}

void PaperView::turn(int pages)
{
    if (!m_document)
        return;
    const int last = m_document->pageCount() - 1;
    m_page = std::clamp(m_page + pages, 0, last);
    m_back->setEnabled(m_page > 0);
    m_forward->setEnabled(m_page < last);
    m_place->setText(
        tr("Page %1 of %2").arg(QString::number(m_page + 1), QString::number(last + 1)));
    m_scroll->verticalScrollBar()->setValue(0);
    draw();
}

void PaperView::draw()
{
    // As wide as there is room for, so that nothing is hidden at the right.
    constexpr double kInchesWide = 210 / 25.4;
    const int room = m_scroll->viewport()->width();
    const int dotsPerInch = std::clamp(static_cast<int>(room / kInchesWide), 50, 130);
    if (!m_document)
        return;
    m_paper->setPixmap(
        QPixmap::fromImage(documents::renderPageImage(*m_document, m_page, dotsPerInch)));
    m_paper->adjustSize();
}

void PaperView::print()
{
    if (m_document)
        printOnPaper(m_desk, *m_document, this);
}

void PaperView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    draw();
}

void PaperView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    draw();
    m_print->setFocus();
}

void PaperView::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else if (event->key() == Qt::Key_PageDown)
        turn(1);
    else if (event->key() == Qt::Key_PageUp)
        turn(-1);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && button)
        button->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
