// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/points/points.h"
#include "ui/widgets/formbuilder.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace bashgah::services {
struct IssuedVoucher;
}

namespace bashgah::ui {

struct AppContext;
class JalaliDateEdit;
class PointsEdit;
class SegmentedSwitch;

/// Moves a member's points to a partner: with the next file, or as a voucher to be spent there.
class CarryPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit CarryPanel(AppContext &context, QWidget *parent = nullptr);

    void begin(domain::MemberId member);

signals:
    void carried();
    void cancelled();

private:
    void buildVoucher();
    void showWay();
    void submit();
    void move(qint64 partner);
    void makeVoucher(qint64 partner);
    void showVoucher(const services::IssuedVoucher &voucher);
    void fail(domain::Error error);
    [[nodiscard]] bool isVoucher() const;
    [[nodiscard]] std::optional<domain::StaffId> staff() const;

    AppContext &m_context;
    std::optional<domain::MemberId> m_member;
    QString m_key;
    SegmentedSwitch *m_way = nullptr;
    std::optional<FormBuilder> m_form;
    QComboBox *m_partner = nullptr;
    PointsEdit *m_points = nullptr;
    JalaliDateEdit *m_until = nullptr;
    QWidget *m_voucher = nullptr;
    QLabel *m_words = nullptr;
    QLabel *m_picture = nullptr;
    QPlainTextEdit *m_digits = nullptr;
};

} // namespace bashgah::ui
