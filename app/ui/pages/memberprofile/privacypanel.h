// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace bashgah::ui {

struct AppContext;
class Banner;

/// What a member may ask for: all data in one file, to be forgotten; and merges that can be taken back.
class PrivacyPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit PrivacyPanel(AppContext &context, QWidget *parent = nullptr);

    void showMember(domain::MemberId member);

signals:
    void changed();

private:
    void printNotice();
    void saveData();
    void writeData(const QString &path);
    void askToErase();
    void erase(const QString &typed);
    void showMerges();
    void takeBack(domain::MemberId other);
    [[nodiscard]] std::optional<domain::StaffId> staff() const;

    AppContext &m_context;
    std::optional<domain::MemberId> m_member;
    Banner *m_banner = nullptr;
    QLabel *m_mergeWords = nullptr;
    QVBoxLayout *m_merges = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_erase = nullptr;
};

} // namespace bashgah::ui
