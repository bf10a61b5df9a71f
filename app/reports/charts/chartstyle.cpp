// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charts/chartstyle.h"

#include <cmath>

namespace bashgah::reports {
namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

} // namespace

QColor segmentColor(domain::Segment segment)
{
    using domain::Segment;
    switch (segment) {
    case Segment::Champions: return QColor(0x1B, 0x78, 0x37);
    case Segment::Loyal: return QColor(0x5A, 0xAE, 0x61);
    case Segment::PotentialLoyalist: return QColor(0xA6, 0xDB, 0xA0);
    case Segment::New: return QColor(0x80, 0xCD, 0xC1);
    case Segment::Promising: return QColor(0xC7, 0xEA, 0xE5);
    case Segment::NeedAttention: return QColor(0xFE, 0xE0, 0x8B);
    case Segment::AboutToSleep: return QColor(0xFD, 0xAE, 0x61);
    case Segment::AtRisk: return QColor(0xF4, 0x6D, 0x43);
    case Segment::CantLose: return QColor(0xB2, 0x18, 0x2B);
    case Segment::Hibernating: return QColor(0xBD, 0xBD, 0xBD);
    }
    return {};
}

QColor mixed(const QColor &color, const QColor &background, double strength)
{
    const auto channel = [strength](int over, int under) {
        return static_cast<int>(std::lround(over * strength + under * (1.0 - strength)));
    };
    return QColor(channel(color.red(), background.red()), channel(color.green(), background.green()),
                  channel(color.blue(), background.blue()));
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

QColor textOn(const QColor &fill)
{
    // the luminance at which black and white have the same contrast
    constexpr double turn = 0.179;
    return luminance(fill) > turn ? QColor(Qt::black) : QColor(Qt::white);
}

} // namespace bashgah::reports
