#include "core/progress/level.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace progress {

namespace {

constexpr int kLongestName = 40;

tl::unexpected<base::Error> badScale(const QString &message)
{
    return base::fail(errors::kBadScale, message);
}

QString yesOrNo(bool is)
{
    return is ? QCoreApplication::translate("progress", "yes")
              : QCoreApplication::translate("progress", "no");
}

} // namespace

Scale::Scale(std::vector<Level> levels)
    : m_levels(std::move(levels))
{
    std::stable_sort(m_levels.begin(), m_levels.end(),
        [](const Level &one, const Level &other) { return one.position < other.position; });
}

std::vector<Level> Scale::offered() const
{
    std::vector<Level> offered;
    std::copy_if(m_levels.begin(), m_levels.end(), std::back_inserter(offered),
        [](const Level &level) { return !level.retired; });
    return offered;
}

const Level *Scale::find(LevelId id) const
{
    const auto found = std::find_if(
        m_levels.begin(), m_levels.end(), [id](const Level &level) { return level.id == id; });
    return found == m_levels.end() ? nullptr : &*found;
}

const Level *Scale::ofDigit(int digit) const
{
    const auto found = std::find_if(m_levels.begin(), m_levels.end(),
        [digit](const Level &level) { return !level.retired && level.details.digit == digit; });
    return found == m_levels.end() ? nullptr : &*found;
}

int Scale::rank(LevelId id) const
{
    const Level *level = find(id);
    return level ? int(level - m_levels.data()) : -1;
}

bool Scale::isAcquired(LevelId id) const
{
    const Level *level = find(id);
    return level && level->details.isAcquired;
}

QString Scale::nameOf(LevelId id) const
{
    const Level *level = find(id);
    return level ? level->details.name : QString();
}

QString Scale::legend() const
{
    QStringList parts;
    for (const Level &level : m_levels) {
        if (!level.retired)
            parts += QString::number(level.details.digit) + QChar(0x00a0) + level.details.name;
    }
    return parts.join(u" · "_s);
}

base::Done checkScale(const Scale &scale)
{
    const std::vector<Level> offered = scale.offered();
    if (offered.size() < 2) {
        return badScale(QCoreApplication::translate(
            "progress", "A scale needs at least two levels. Add one before you retire this one."));
    }
    for (size_t i = 0; i < offered.size(); ++i) {
        for (size_t before = 0; before < i; ++before) {
            if (offered[before].details.digit == offered[i].details.digit) {
                return base::fail(errors::kDigitTaken,
                    QCoreApplication::translate(
                        "progress", "The key %1 already sets “%2”: choose another digit.")
                        .arg(QString::number(offered[i].details.digit),
                            offered[before].details.name));
            }
        }
        if (i > 0 && offered[i - 1].details.isAcquired && !offered[i].details.isAcquired) {
            return badScale(QCoreApplication::translate("progress",
                "“%1” comes after “%2”, which counts as acquired: it has to count as acquired too, "
                "or stand before it.")
                                .arg(offered[i].details.name, offered[i - 1].details.name));
        }
    }
    if (!offered.back().details.isAcquired) {
        return badScale(QCoreApplication::translate(
            "progress", "At least the highest level has to count as acquired."));
    }
    return {};
}

base::Result<LevelDetails> checked(const LevelDetails &typed)
{
    LevelDetails details = typed;
    ET_ASSIGN(details.name,
        base::cleanLine(typed.name, QCoreApplication::translate("progress", "Name"), kLongestName));
    if (details.name.isEmpty()) {
        return base::fail(errors::kBadLevel,
            QCoreApplication::translate("progress", "A level needs a name, such as “Mastered”."));
    }
    if (details.digit < 0 || details.digit > 9) {
        return base::fail(errors::kBadLevel,
            QCoreApplication::translate(
                "progress", "The key of a level is one digit, from 0 to 9."));
    }
    return details;
}

std::vector<security::FieldChange> changesBetween(
    const std::optional<Level> &before, const Level &after)
{
    const auto change = [&](const QString &field, auto text) {
        return security::FieldChange{
            field, before ? std::optional(text(*before)) : std::nullopt, text(after)};
    };
    return {change(u"name"_s, [](const Level &level) { return level.details.name; }),
        change(u"digit"_s, [](const Level &level) { return QString::number(level.details.digit); }),
        change(u"acquired"_s, [](const Level &level) { return yesOrNo(level.details.isAcquired); }),
        change(u"position"_s, [](const Level &level) { return QString::number(level.position); }),
        change(u"retired"_s, [](const Level &level) { return yesOrNo(level.retired); })};
}

} // namespace progress
