// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partner/partnerdispute.h"
#include "services/partners/partnertypes.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace bashgah::ui {

struct AppContext;
class PointsEdit;

/// For when the files with a partner no longer fit, as after a restored backup: sending or asking for everything
/// again, and the lines that could not be booked.
class RecoveryPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit RecoveryPanel(AppContext &context, QWidget *parent = nullptr);
    void setPartner(const std::optional<services::PartnerRow> &row);

signals:
    void failed(const bashgah::domain::Error &error);
    /// Something is done; in words.
    void done(const QString &text);

private:
    void buildAgain();
    void buildDisputes();
    void again(bool send);
    void closeAll();
    [[nodiscard]] QString lineText(const domain::PartnerDispute &dispute) const;
    [[nodiscard]] std::optional<domain::StaffId> staff() const;

    AppContext &m_context;
    std::optional<services::PartnerRow> m_row;
    std::vector<domain::PartnerDispute> m_disputes;
    PointsEdit *m_from = nullptr;
    QPushButton *m_send = nullptr;
    QPushButton *m_ask = nullptr;
    QWidget *m_disputed = nullptr;
    QLabel *m_lines = nullptr;
    QLineEdit *m_note = nullptr;
};

} // namespace bashgah::ui
