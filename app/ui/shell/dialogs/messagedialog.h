// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/dialogs/dialogs.h"

#include <QDialog>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace bashgah::ui {

class Format;

/// A question with named buttons, or a failure with details to copy. Deletes itself when closed.
class MessageDialog final : public QDialog
{
    Q_OBJECT
public:
    MessageDialog(const ConfirmRequest &request, QWidget *parent);
    MessageDialog(const domain::Error &error, const Format &format, QWidget *parent);

private:
    void build(const QString &title, const QString &text);
    void addTyping(const QString &typed, QPushButton *accept);
    QPushButton *addButton(const QString &text);

    QVBoxLayout *m_body = nullptr;
    QHBoxLayout *m_buttons = nullptr;
};

} // namespace bashgah::ui
