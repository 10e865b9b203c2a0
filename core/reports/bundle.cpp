#include "core/reports/bundle.h"

namespace reports {

Bundle::Bundle(const QString &title, const std::vector<documents::Content> &contents)
    : m_title(title)
{
    Q_ASSERT(!contents.empty());
    m_papers.reserve(contents.size());
    for (const documents::Content &content : contents)
        m_papers.emplace_back(content);
}

QPageLayout::Orientation Bundle::orientation() const
{
    return m_papers.front().orientation();
}

int Bundle::pageCount() const
{
    int count = 0;
    for (const documents::FlowDocument &paper : m_papers)
        count += paper.pageCount();
    return count;
}

void Bundle::paintPage(QPainter &painter, int page) const
{
    for (const documents::FlowDocument &paper : m_papers) {
        if (page < paper.pageCount())
            return paper.paintPage(painter, page);
        page -= paper.pageCount();
    }
}

} // namespace reports
