// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/charity/causetypes.h"
#include "ui/models/rowmodel.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QComboBox;
class QPushButton;

namespace bashgah::ui {

struct AppContext;
class EmptyOffer;
class Format;
class TablePane;

/// What is promised to one cause and what was paid, line by line; saved as CSV or Excel file.
class CauseLedgerView final : public QWidget
{
    Q_OBJECT
public:
    explicit CauseLedgerView(AppContext &context, QWidget *parent = nullptr);
    void reload();
    void choose(domain::CauseId id);
    void takeFocus();
    void saveXlsx();
    [[nodiscard]] std::optional<services::CauseRow> cause() const;

signals:
    /// There is none to give to.
    void newWanted();
    void paymentWanted();
    /// A payment was taken back.
    void changed();
    void failed(const bashgah::domain::Error &error);

private:
    struct Row
    {
        qint64 id; ///< place in the ledger
        domain::CauseLine line;
        bool operator==(const Row &) const = default;
    };
    using Model = RowModel<Row, qint64>;
    using Write = std::function<domain::Result<void>(const QString &path)>;

    [[nodiscard]] static std::vector<Column<Row>> columns(const Format &format);
    void buildButtons();
    [[nodiscard]] bool readCauses(); ///< false: it failed, and says so
    void showLines();
    void showEmptyWords(bool hasCause);
    void showButtons();
    void saveCsv();
    void save(const QString &title, const QString &suffix, const QString &filter, const Write &write);
    void takeBack();

    AppContext &m_context;
    std::unique_ptr<Model> m_model;
    std::vector<services::CauseRow> m_causes;
    std::vector<domain::CauseLine> m_lines; ///< oldest first
    QComboBox *m_choice = nullptr;
    TablePane *m_pane = nullptr;
    EmptyOffer *m_offer = nullptr; ///< of the list, which owns it
    QPushButton *m_pay = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_csv = nullptr;
    QPushButton *m_xlsx = nullptr;
};

} // namespace bashgah::ui
