#include "core/diplomas/pasted.h"

#include "core/base/text.h"
#include "core/diplomas/pasted_lines.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace diplomas {

namespace {

constexpr qsizetype kLongestLabel = 400;
constexpr qsizetype kLongestCode = 40;
constexpr qsizetype kLongestShort = 40;

// Puts the lines together, one after the other.
class Reader {
public:
    void read(const std::vector<PastedLine> &lines)
    {
        for (size_t i = 0; i < lines.size(); ++i) {
            const PastedLine *next = i + 1 < lines.size() ? &lines[i + 1] : nullptr;
            take(lines[i], next);
        }
        dropEmptyBlocks();
    }

    [[nodiscard]] PastedContent result() && { return std::move(m_content); }

private:
    void take(const PastedLine &line, const PastedLine *next)
    {
        if (isTitleRow(line))
            return;
        if (goesOn(line)) {
            m_lastLabel->append(u' ' + line.label);
            return;
        }
        if (isHeading(line, next))
            beginBlock(line);
        else
            addCompetency(line);
    }

    bool goesOn(const PastedLine &line) const
    {
        return m_lastLabel && line.code.isEmpty() && !line.isCells && !line.isBullet
            && !line.label.isEmpty() && line.label.front().isLower();
    }

    static bool isHeading(const PastedLine &line, const PastedLine *next)
    {
        if (line.isNamedBlock)
            return true;
        if (!next || next->isNamedBlock)
            return false;
        if (!line.code.isEmpty())
            return isUnder(next->code, line.code);
        return !line.isBullet && (!next->code.isEmpty() || next->isBullet);
    }

    void beginBlock(const PastedLine &line)
    {
        m_content.blocks.push_back({line.code.left(kLongestCode),
            line.label.isEmpty() ? line.code : line.label.left(kLongestLabel)});
        m_blockLines.push_back(line.number);
        m_lastLabel = &m_content.blocks.back().label;
    }

    void addCompetency(const PastedLine &line)
    {
        m_lastLabel = nullptr;
        if (line.label.isEmpty()) {
            leaveOut(line,
                QCoreApplication::translate("diplomas", "“%1” has no words.").arg(line.code));
            return;
        }
        if (line.label.size() > kLongestLabel || line.code.size() > kLongestCode) {
            leaveOut(line,
                QCoreApplication::translate("diplomas",
                    "This line is too long for a competency: cut it into several."));
            return;
        }
        if (isRepeated(line))
            return;
        if (m_content.blocks.empty()) {
            m_content.blocks.push_back(
                {{}, QCoreApplication::translate("diplomas", "Competencies")});
            m_blockLines.push_back(line.number);
        }
        auto &competencies = m_content.blocks.back().competencies;
        competencies.push_back({line.code, line.label, line.shortLabel.left(kLongestShort)});
        m_lastLabel = &competencies.back().label;
        if (line.code.isEmpty() && m_codes.size() > 0) {
            remark(line,
                QCoreApplication::translate(
                    "diplomas", "“%1” has no code: it is kept without one.")
                    .arg(line.label));
        }
    }

    // Page headers come back on every page of a decree; a code with other words is a doubt.
    bool isRepeated(const PastedLine &line)
    {
        if (line.code.isEmpty())
            return false;
        const QString key = base::foldedCompact(line.code);
        const auto known = m_codes.constFind(key);
        if (known == m_codes.constEnd()) {
            m_codes.insert(key, line.label);
            return false;
        }
        if (base::foldedCompact(*known) == base::foldedCompact(line.label)) {
            leaveOut(line,
                QCoreApplication::translate("diplomas", "“%1” stands there twice: kept once.")
                    .arg(line.code));
        } else {
            leaveOut(line,
                QCoreApplication::translate("diplomas",
                    "The code “%1” stands there with other words: give each its own code.")
                    .arg(line.code));
        }
        return true;
    }

    void dropEmptyBlocks()
    {
        m_lastLabel = nullptr;
        std::vector<BlockDetails> kept;
        for (size_t i = 0; i < m_content.blocks.size(); ++i) {
            BlockDetails &block = m_content.blocks[i];
            if (!block.competencies.empty()) {
                kept.push_back(std::move(block));
                continue;
            }
            m_content.remarks.push_back({m_blockLines[i],
                QCoreApplication::translate(
                    "diplomas", "There is no competency under “%1”: it is left out.")
                    .arg(base::joined({block.code, block.label}, u" "_s)),
                true});
        }
        m_content.blocks = std::move(kept);
        std::stable_sort(m_content.remarks.begin(), m_content.remarks.end(),
            [](const PasteRemark &a, const PasteRemark &b) { return a.line < b.line; });
    }

    void remark(const PastedLine &line, const QString &text)
    {
        m_content.remarks.push_back({line.number, text, false});
    }

    void leaveOut(const PastedLine &line, const QString &text)
    {
        m_content.remarks.push_back({line.number, text, true});
    }

    PastedContent m_content;
    std::vector<int> m_blockLines;
    QHash<QString, QString> m_codes;
    QString *m_lastLabel = nullptr; // of the line before, for what goes on
};

const Competency *knownAs(const Framework &framework, const BlockDetails &block,
    const CompetencyDetails &wanted)
{
    for (const CompetencyBlock &one : framework.blocks) {
        // Words without a code may come back under other blocks.
        if (wanted.code.isEmpty() && !isSame(BlockDetails{one.code, one.label}, block))
            continue;
        for (const Competency &competency : one.competencies) {
            if (isSame(detailsOf(competency), wanted))
                return &competency;
        }
    }
    return nullptr;
}

} // namespace

int PastedContent::competencies() const
{
    int count = 0;
    for (const BlockDetails &block : blocks)
        count += int(block.competencies.size());
    return count;
}

PastedContent readPasted(const QString &text)
{
    Reader reader;
    reader.read(pastedLines(text));
    return std::move(reader).result();
}

PastedContent comparedWith(const Framework &framework, PastedContent pasted)
{
    int known = 0;
    for (BlockDetails &block : pasted.blocks) {
        std::erase_if(block.competencies, [&](const CompetencyDetails &wanted) {
            const Competency *there = knownAs(framework, block, wanted);
            if (!there)
                return false;
            ++known;
            if (base::foldedCompact(there->label) != base::foldedCompact(wanted.label)) {
                pasted.remarks.push_back({0,
                    QCoreApplication::translate("diplomas",
                        "%1 is there with other words, which stay: “%2”.")
                        .arg(wanted.code, there->label),
                    true});
            }
            return true;
        });
    }
    std::erase_if(
        pasted.blocks, [](const BlockDetails &block) { return block.competencies.empty(); });
    if (known > 0) {
        pasted.remarks.push_back({0,
            QCoreApplication::translate(
                "diplomas", "%n competency(ies) are in this version already.", nullptr, known),
            true});
    }
    return pasted;
}

} // namespace diplomas
