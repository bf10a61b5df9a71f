// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QPixmap>

namespace bashgah::ui::memberphoto {

/// As the shop file keeps it: a JPEG at most 256 pixels wide and high. Empty: no picture.
[[nodiscard]] QByteArray small(const QImage &picture);
/// Round-cornered for a card, `side` logical pixels. Null for no or a broken picture.
[[nodiscard]] QPixmap shown(const QByteArray &jpeg, int side, qreal ratio);

} // namespace bashgah::ui::memberphoto
