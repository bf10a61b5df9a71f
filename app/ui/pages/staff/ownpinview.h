// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace bashgah::ui {

struct AppContext;

/// Where whoever is signed in changes their own PIN: the old one, then the new one twice.
class OwnPinView final : public QWidget
{
    Q_OBJECT
public:
    explicit OwnPinView(AppContext &context, QWidget *parent = nullptr);
    void reload();
    void takeFocus();

signals:
    void changed();

private:
    [[nodiscard]] QLineEdit *addField(QVBoxLayout *column, const QString &name, const QString &words);
    void submit();
    void complain(const QString &text, QLineEdit *field);

    AppContext &m_context;
    QLabel *m_who = nullptr;
    QLineEdit *m_old = nullptr;
    QLineEdit *m_new = nullptr;
    QLineEdit *m_again = nullptr;
    QLabel *m_error = nullptr;
    QPushButton *m_go = nullptr;
};

} // namespace bashgah::ui
