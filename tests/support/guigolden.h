// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace bashgah::test::golden {

/// Set to write the pictures anew: BASHGAH_UPDATE_GOLDEN=1 ctest -R tst_golden.
[[nodiscard]] bool isUpdating();
/// Why pictures cannot be compared on this machine (other fonts, another Qt); empty: they can.
[[nodiscard]] QString whyNot();
/// Compares with tests/golden/`name`.png, tolerantly: at most 0.5 % of the pixels may differ by
/// more than 16 levels. Empty when alike, else what differs and where the pictures were put.
/// While updating, writes the picture and is content.
[[nodiscard]] QString compare(const QImage &image, const QString &name);

} // namespace bashgah::test::golden
