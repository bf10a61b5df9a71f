// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace bashgah::ui {

/// Takes the next key that is pressed instead of typing it. Tab leaves the field as everywhere, Esc goes on to
/// the window.
class KeyEdit final : public QLineEdit
{
    Q_OBJECT
public:
    explicit KeyEdit(QWidget *parent = nullptr);

    void setKey(const QKeySequence &key);
    [[nodiscard]] QKeySequence key() const { return m_key; }

signals:
    /// Shown only after setKey(): it may not be free.
    void keyPressed(const QKeySequence &key);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QKeySequence m_key;
};

} // namespace bashgah::ui
