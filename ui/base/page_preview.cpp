#include "ui/base/page_preview.h"

#include "core/documents/page_image.h"
#include "ui/base/labels.h"

#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int kWidestPage = 760;
constexpr int kDrawnPages = 12;
constexpr double kA4Inches = 8.27;
constexpr double kA4LongInches = 11.69;

} // namespace

PagePreview::PagePreview(const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_note(makeLabel({}, LabelLook::Muted))
{
    auto *paper = new QWidget(this);
    m_column = new QVBoxLayout(paper);
    m_column->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_column->setSpacing(theme.px(14));
    m_note->setWordWrap(true);
    m_note->setAlignment(Qt::AlignHCenter);
    m_column->addWidget(m_note);
    setWidget(paper);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Pages as they will be printed"));
}

void PagePreview::show(std::shared_ptr<const documents::Document> document)
{
    m_document = std::move(document);
    m_drawnWidth = 0;
    draw();
}

void PagePreview::showNothing(const QString &why)
{
    m_document.reset();
    m_drawnWidth = 0;
    draw();
    m_note->setText(why);
    m_note->setVisible(!why.isEmpty());
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    draw();
}

void PagePreview::draw()
{
    const int width =
        std::clamp(viewport()->width() - m_theme.px(32), m_theme.px(160), m_theme.px(kWidestPage));
    if (width == m_drawnWidth)
        return;
    m_drawnWidth = width;
    const int pages = m_document ? m_document->pageCount() : 0;
    const int drawn = std::min(pages, kDrawnPages);
    while (m_pages.size() > drawn)
        delete m_pages.takeLast();
    const double inches = m_document && m_document->orientation() == QPageLayout::Landscape
        ? kA4LongInches
        : kA4Inches;
    for (int page = 0; page < drawn; ++page) {
        if (page == m_pages.size()) {
            auto *sheet = makeLabel({}, LabelLook::Body);
            sheet->setAccessibleName(tr("Page %1").arg(page + 1));
            m_column->insertWidget(page, sheet);
            m_pages += sheet;
        }
        const int dpi = int(width * devicePixelRatioF() / inches);
        QPixmap image = QPixmap::fromImage(documents::renderPageImage(*m_document, page, dpi));
        image.setDevicePixelRatio(devicePixelRatioF());
        m_pages.at(page)->setPixmap(image);
    }
    if (m_document) {
        m_note->setText(tr("%n more page(s)", nullptr, pages - drawn));
        m_note->setVisible(pages > drawn);
    }
}

} // namespace ui
