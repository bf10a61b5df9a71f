// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/error.h"
#include "domain/base/id.h"

#include <QImage>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace bashgah::ui {

struct AppContext;

/// The member's photo: chosen from a file or pasted, and removed.
class PhotoPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit PhotoPanel(AppContext &context, QWidget *parent = nullptr);
    void showMember(domain::MemberId member);

signals:
    void failed(const bashgah::domain::Error &error);

private:
    void choose();
    void paste();
    void keep(const QImage &picture);
    bool store(const QByteArray &jpeg);
    void remove();
    void bringBack(domain::MemberId member, const QByteArray &jpeg);

    AppContext &m_context;
    std::optional<domain::MemberId> m_member;
    QLabel *m_picture = nullptr;
    QPushButton *m_choose = nullptr;
    QPushButton *m_paste = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace bashgah::ui
