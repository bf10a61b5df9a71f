// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace bashgah::ui {

/// White rounded panel with an optional title; put content into body().
class Card final : public QFrame
{
    Q_OBJECT
public:
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    void setTitle(const QString &title);
    /// Where room is short; the accessible name stays.
    void showTitle(bool shown);
    /// At the trailing end of the title line.
    void addTool(QWidget *tool);

private:
    QHBoxLayout *m_head = nullptr;
    QLabel *m_title = nullptr;
    QVBoxLayout *m_body = nullptr;
};

} // namespace bashgah::ui
