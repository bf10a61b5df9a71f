// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colors.h"

#include <algorithm>
#include <cmath>

namespace bashgah::ui {
namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

qreal linear(qreal channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

qreal luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

Colors makeLight()
{
    Colors c;
    c.window = rgb(0xF5F6F8);
    c.card = rgb(0xFFFFFF);
    c.raised = rgb(0xEEF1F4);
    c.border = rgb(0xDFE3E8);
    c.fieldBorder = rgb(0x8A94A3);
    c.text = rgb(0x18202A);
    c.muted = rgb(0x566272);
    c.accent = rgb(0x0B6E69);
    c.accentHover = rgb(0x085853);
    c.onAccent = rgb(0xFFFFFF);
    c.accentSoft = rgb(0xD9EFEC);
    c.info = rgb(0x1D5FA8);
    c.infoSoft = rgb(0xE4EFFB);
    c.success = rgb(0x1C6B3C);
    c.successSoft = rgb(0xE0F4E7);
    c.warning = rgb(0x8A5300);
    c.warningSoft = rgb(0xFDF0D8);
    c.error = rgb(0xB3261E);
    c.errorSoft = rgb(0xFCE8E6);
    c.series = {rgb(0x0B6E69), rgb(0xB45309), rgb(0x3B5BA9), rgb(0xA8326B),
                rgb(0x4D7C0F), rgb(0x7C4DBC), rgb(0x0E7490), rgb(0x6B7280)};
    return c;
}

Colors makeDark()
{
    Colors c;
    c.dark = true;
    c.window = rgb(0x12171D);
    c.card = rgb(0x1A2129);
    c.raised = rgb(0x232C36);
    c.border = rgb(0x2F3A46);
    c.fieldBorder = rgb(0x6C7A8A);
    c.text = rgb(0xE8EDF2);
    c.muted = rgb(0xA4B0BD);
    c.accent = rgb(0x45C4B6);
    c.accentHover = rgb(0x6FD6CA);
    c.onAccent = rgb(0x05211E);
    c.accentSoft = rgb(0x17403D);
    c.info = rgb(0x86B8F2);
    c.infoSoft = rgb(0x1B2E45);
    c.success = rgb(0x7CD49A);
    c.successSoft = rgb(0x173524);
    c.warning = rgb(0xF0BB66);
    c.warningSoft = rgb(0x3B2C12);
    c.error = rgb(0xF5968F);
    c.errorSoft = rgb(0x45211F);
    c.series = {rgb(0x45C4B6), rgb(0xF0A35A), rgb(0x8DA9F0), rgb(0xE68AB8),
                rgb(0xA3CF63), rgb(0xC3A3F2), rgb(0x6CC7E0), rgb(0xA4B0BD)};
    return c;
}

} // namespace

QColor Colors::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Normal:
        return text;
    case Tone::Muted:
        return muted;
    case Tone::Accent:
        return accent;
    case Tone::OnAccent:
        return onAccent;
    case Tone::Info:
        return info;
    case Tone::Success:
        return success;
    case Tone::Warning:
        return warning;
    case Tone::Error:
        return error;
    }
    Q_UNREACHABLE();
}

const Colors &lightColors()
{
    static const Colors colors = makeLight();
    return colors;
}

const Colors &darkColors()
{
    static const Colors colors = makeDark();
    return colors;
}

const Colors &colorsOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? darkColors() : lightColors();
}

QPalette paletteOf(const Colors &c)
{
    QPalette p;
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.card);
    p.setColor(QPalette::AlternateBase, c.raised);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::PlaceholderText, c.muted);
    p.setColor(QPalette::Button, c.card);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.error);
    p.setColor(QPalette::ToolTipBase, c.text);
    p.setColor(QPalette::ToolTipText, c.card);
    p.setColor(QPalette::Highlight, c.accent);
    p.setColor(QPalette::HighlightedText, c.onAccent);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.accent);
    p.setColor(QPalette::Light, c.raised);
    p.setColor(QPalette::Midlight, c.raised);
    p.setColor(QPalette::Mid, c.border);
    p.setColor(QPalette::Dark, c.fieldBorder);
    p.setColor(QPalette::Shadow, c.dark ? QColor(Qt::black) : c.fieldBorder);
    const QColor off = c.dark ? c.muted.darker(130) : c.fieldBorder;
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, off);
    p.setColor(QPalette::Disabled, QPalette::Highlight, c.border);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, c.muted);
    return p;
}

qreal contrastRatio(const QColor &one, const QColor &other)
{
    const qreal a = luminance(one) + 0.05;
    const qreal b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

} // namespace bashgah::ui
