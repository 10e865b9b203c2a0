#include "core/people/postal_codes.h"

#include "core/base/resource.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace people {

namespace {
constexpr qsizetype kCodeLength = 5;
constexpr qsizetype kNameAt = 2 * (kCodeLength + 1);
} // namespace

void PostalCodes::load() const
{
    m_lines = base::resource(u":/catalogue/postal-codes.tsv"_s);
    qsizetype start = m_lines.indexOf('\n') + 1; // after the heading
    while (start + kNameAt < m_lines.size()) {
        m_starts.push_back(start);
        const qsizetype end = m_lines.indexOf('\n', start);
        start = end < 0 ? m_lines.size() : end + 1;
    }
}

std::vector<Commune> PostalCodes::communesOf(const QString &postalCode) const
{
    const QByteArray code = postalCode.toLatin1();
    if (code.size() != kCodeLength)
        return {};
    if (m_starts.empty())
        load();
    const auto codeAt = [this](qsizetype start) {
        return QByteArrayView(m_lines).sliced(start, kCodeLength);
    };
    auto line = std::lower_bound(m_starts.begin(), m_starts.end(), QByteArrayView(code),
        [&](qsizetype start, QByteArrayView wanted) { return codeAt(start) < wanted; });
    std::vector<Commune> communes;
    for (; line != m_starts.end() && codeAt(*line) == code; ++line) {
        const qsizetype end = m_lines.indexOf('\n', *line);
        const QByteArrayView rest =
            QByteArrayView(m_lines).sliced(*line, (end < 0 ? m_lines.size() : end) - *line);
        communes.push_back({QString::fromUtf8(rest.sliced(kCodeLength + 1, kCodeLength)),
            QString::fromUtf8(rest.sliced(kNameAt)).trimmed()});
    }
    return communes;
}

} // namespace people
