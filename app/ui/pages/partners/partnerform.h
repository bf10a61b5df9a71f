// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/partners/partnertypes.h"
#include "ui/widgets/formbuilder.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace bashgah::ui {

struct AppContext;
class MoneyEdit;
class PointsEdit;

/// One partner as the owner describes it: new, or one of the list; and blocks of points.
class PartnerForm final : public QWidget
{
    Q_OBJECT
public:
    explicit PartnerForm(AppContext &context, QWidget *parent = nullptr);

    void beginNew();
    void show(const services::PartnerRow &row);
    void takeFocus();
    /// The one that is edited; absent: a new one.
    [[nodiscard]] std::optional<domain::PartnerId> shown() const { return m_row ? std::optional(m_row->id) : std::nullopt; }
    void save();

signals:
    void saved();
    void cancelled();
    void failed(const bashgah::domain::Error &error);

private:
    void buildButtons(QVBoxLayout *column);
    void buildBlock(QVBoxLayout *column);
    void fill();
    void showMode();
    void addBlock(bool sold);
    [[nodiscard]] bool isPrepaid() const;
    [[nodiscard]] domain::Result<domain::Partner> partner() const;
    void store(bool paused);
    void buildTrust();
    void showTrust();
    [[nodiscard]] bool isNewKey() const;
    void askTrust(const domain::Partner &wanted);
    [[nodiscard]] domain::Result<void> write(const domain::Partner &wanted);
    void finish(const domain::Result<void> &done);
    [[nodiscard]] std::optional<domain::StaffId> staff() const;

    AppContext &m_context;
    std::optional<services::PartnerRow> m_row; ///< absent: a new one
    std::optional<FormBuilder> m_form;
    std::optional<FormBuilder> m_blockForm;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_key = nullptr;
    MoneyEdit *m_price = nullptr;
    MoneyEdit *m_value = nullptr;
    QComboBox *m_mode = nullptr;
    MoneyEdit *m_limit = nullptr;
    PointsEdit *m_reserve = nullptr;
    PointsEdit *m_oldUpTo = nullptr; ///< shown when their key is changed
    QPushButton *m_pause = nullptr;
    QWidget *m_blocks = nullptr;
    QLabel *m_blockLeft = nullptr;
    PointsEdit *m_block = nullptr;
    QString m_blockKey; ///< of the request: pressing twice books once
};

} // namespace bashgah::ui
