#include "ui/attendance/mark_tone.h"

namespace ui {

Tone toneOf(attendance::Mark mark)
{
    using attendance::Mark;
    switch (mark) {
    case Mark::Present:
        return Tone::Good;
    case Mark::Absent:
        return Tone::Bad;
    case Mark::Late:
    case Mark::Left:
        return Tone::Warning;
    case Mark::Infirmary:
    case Mark::Elsewhere:
        return Tone::Accent;
    case Mark::Exempted:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

} // namespace ui
