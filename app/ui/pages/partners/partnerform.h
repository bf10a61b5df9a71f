// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/partners/partnertypes.h"
#include "ui/widgets/recordform.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace bashgah::ui {

class MoneyEdit;
class PointsEdit;

/// One partner as the owner describes it: new, or one of the list; and blocks of points.
class PartnerForm final : public RecordFormOf<services::PartnerRow>
{
    Q_OBJECT
public:
    explicit PartnerForm(AppContext &context, QWidget *parent = nullptr);

    void save() override;

protected:
    void fill() override;

private:
    void buildFields();
    void buildButtons();
    void buildBlock();
    void fillStored();
    void showMode();
    void addBlock(bool sold);
    [[nodiscard]] bool isPrepaid() const;
    [[nodiscard]] domain::Result<domain::Partner> partner() const;
    void store(bool paused);
    void buildTrust();
    void showTrust();
    [[nodiscard]] bool isNewKey() const;
    void askTrust(const domain::Partner &wanted);

    std::optional<FormBuilder> m_blockForm;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_key = nullptr;
    MoneyEdit *m_price = nullptr;
    MoneyEdit *m_value = nullptr;
    QComboBox *m_mode = nullptr;
    MoneyEdit *m_limit = nullptr;
    PointsEdit *m_reserve = nullptr;
    PointsEdit *m_oldUpTo = nullptr; ///< shown when their key is changed
    QWidget *m_blocks = nullptr;
    QLabel *m_blockLeft = nullptr;
    PointsEdit *m_block = nullptr;
    QString m_blockKey; ///< of the request: pressing twice books once
};

} // namespace bashgah::ui
