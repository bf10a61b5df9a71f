// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/glyphs.h"
#include "ui/theme/iconengine.h"

#include <algorithm>
#include <array>

namespace bashgah::ui::icons {
namespace {

/// Those that point along the reading direction.
constexpr std::array<const char16_t *, 20> mirrored{
    u"arrow-left", u"arrow-right", u"chevron-left", u"chevron-right", u"chevrons-left",
    u"chevrons-right", u"undo-2", u"redo-2", u"undo", u"redo", u"send", u"log-out", u"log-in",
    u"list", u"list-checks", u"list-ordered", u"corner-down-left", u"external-link", u"reply",
    u"text-cursor-input"};

} // namespace

bool isKnown(QStringView name)
{
    return !glyphs::character(name).isEmpty();
}

bool isMirrored(QStringView name)
{
    return std::any_of(mirrored.begin(), mirrored.end(),
                       [name](const char16_t *known) { return name == QStringView(known); });
}

QIcon icon(QStringView name)
{
    return QIcon(new GlyphIconEngine(name.toString(), std::nullopt));
}

QIcon icon(QStringView name, Tone tone)
{
    return QIcon(new GlyphIconEngine(name.toString(), tone));
}

QIcon onAccent(QStringView name)
{
    return icon(name, Tone::OnAccent);
}

} // namespace bashgah::ui::icons
