// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPushButton;
class QString;
class QVBoxLayout;

namespace bashgah::ui {

/// The row under the form of one thing of a list.
struct FormButtons
{
    QPushButton *save = nullptr;  ///< the primary one
    QPushButton *state = nullptr; ///< ends, pauses or resumes the thing; it says which by its words
    QPushButton *cancel = nullptr;
};

/// Adds the row under what `column` holds. The form names `state` and shows it where there is a thing already.
[[nodiscard]] FormButtons addFormButtons(QVBoxLayout *column, const QString &saveText, const QString &cancelText);

} // namespace bashgah::ui
