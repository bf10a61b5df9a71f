// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/partners/partnertypes.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace bashgah::ui {

struct AppContext;

/// What is done with partners: our key to copy, the file for the chosen partner, a file or a voucher of theirs.
class ExchangePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ExchangePanel(AppContext &context, QWidget *parent = nullptr);
    void reload();
    void setPartner(const std::optional<services::PartnerRow> &row);
    void chooseImport();
    void importFile(const QString &path);

signals:
    void failed(const bashgah::domain::Error &error);
    /// Something is done; in words.
    void done(const QString &text);
    void editWanted();

private:
    void buildKey();
    void buildFiles();
    void buildVoucher();
    void write(bool again);
    void save(const services::ExportedFile &file);
    void spend();
    void askForNewKey();
    [[nodiscard]] QString told(const services::ImportedFile &file) const;
    [[nodiscard]] std::optional<domain::StaffId> staff() const;
    QLabel *addText(const QString &text);

    AppContext &m_context;
    std::optional<services::PartnerRow> m_row;
    QLabel *m_fingerprint = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_edit = nullptr;
    QLineEdit *m_code = nullptr;
};

} // namespace bashgah::ui
