"""nn.Transformer translating, with padding and causal masks; and a recurrent encoder and decoder with attention."""

import math
from collections.abc import Iterable

import torch
import torch.nn as nn
import torch.nn.functional as F
from common import fill, show, wave
from torch import Tensor
from torch.nn import Transformer
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence, pad_sequence
from torch.utils.data import DataLoader

UNK_IDX, PAD_IDX, BOS_IDX, EOS_IDX = 0, 1, 2, 3
DEVICE = torch.device("cuda" if torch.cuda.is_available() else "cpu")


class PositionalEncoding(nn.Module):
    def __init__(self, emb_size: int, dropout: float, maxlen: int = 50):
        super().__init__()
        den = torch.exp(-torch.arange(0, emb_size, 2) * math.log(10000) / emb_size)
        pos = torch.arange(0, maxlen).reshape(maxlen, 1)
        pos_embedding = torch.zeros((maxlen, emb_size))
        pos_embedding[:, 0::2] = torch.sin(pos * den)
        pos_embedding[:, 1::2] = torch.cos(pos * den)
        pos_embedding = pos_embedding.unsqueeze(-2)
        self.dropout = nn.Dropout(dropout)
        self.register_buffer("pos_embedding", pos_embedding)

    def forward(self, token_embedding: Tensor):
        return self.dropout(token_embedding + self.pos_embedding[: token_embedding.size(0), :])


class TokenEmbedding(nn.Module):
    def __init__(self, vocab_size: int, emb_size):
        super().__init__()
        self.embedding = nn.Embedding(vocab_size, emb_size)
        self.emb_size = emb_size

    def forward(self, tokens: Tensor):
        return self.embedding(tokens.long()) * math.sqrt(self.emb_size)


class Seq2SeqTransformer(nn.Module):
    def __init__(
        self,
        layers: int,
        emb_size: int,
        nhead: int,
        src_vocab_size: int,
        tgt_vocab_size: int,
        dim_feedforward: int,
        dropout: float = 0.0,
    ):
        super().__init__()
        self.transformer = Transformer(
            d_model=emb_size,
            nhead=nhead,
            num_encoder_layers=layers,
            num_decoder_layers=layers,
            dim_feedforward=dim_feedforward,
            dropout=dropout,
        )
        self.generator = nn.Linear(emb_size, tgt_vocab_size)
        self.src_tok_emb = TokenEmbedding(src_vocab_size, emb_size)
        self.tgt_tok_emb = TokenEmbedding(tgt_vocab_size, emb_size)
        self.positional_encoding = PositionalEncoding(emb_size, dropout=dropout)

    def forward(
        self,
        src: Tensor,
        trg: Tensor,
        src_mask: Tensor,
        tgt_mask: Tensor,
        src_padding_mask: Tensor,
        tgt_padding_mask: Tensor,
        memory_key_padding_mask: Tensor,
    ):
        src_emb = self.positional_encoding(self.src_tok_emb(src))
        tgt_emb = self.positional_encoding(self.tgt_tok_emb(trg))
        outs = self.transformer(
            src_emb, tgt_emb, src_mask, tgt_mask, None, src_padding_mask, tgt_padding_mask, memory_key_padding_mask
        )
        return self.generator(outs)

    def encode(self, src: Tensor, src_mask: Tensor):
        return self.transformer.encoder(self.positional_encoding(self.src_tok_emb(src)), src_mask)

    def decode(self, tgt: Tensor, memory: Tensor, tgt_mask: Tensor):
        return self.transformer.decoder(self.positional_encoding(self.tgt_tok_emb(tgt)), memory, tgt_mask)


def generate_square_subsequent_mask(sz):
    mask = (torch.triu(torch.ones((sz, sz), device=DEVICE)) == 1).transpose(0, 1)
    mask = mask.float().masked_fill(mask == 0, float("-inf")).masked_fill(mask == 1, 0.0)
    return mask


def create_mask(src, tgt):
    src_seq_len, tgt_seq_len = src.shape[0], tgt.shape[0]
    tgt_mask = generate_square_subsequent_mask(tgt_seq_len)
    src_mask = torch.zeros((src_seq_len, src_seq_len), device=DEVICE).type(torch.bool)
    return src_mask, tgt_mask, (src == PAD_IDX).transpose(0, 1), (tgt == PAD_IDX).transpose(0, 1)


def tensor_transform(token_ids: list[int]):
    return torch.cat((torch.tensor([BOS_IDX]), torch.tensor(token_ids), torch.tensor([EOS_IDX])))


pairs = [
    ([4 + (i * j) % 9 for j in range(1, 3 + i % 4)], [4 + (i + j) % 11 for j in range(2, 4 + i % 3)]) for i in range(8)
]


def collate_fn(batch: Iterable[tuple[list[int], list[int]]]):
    src_batch, tgt_batch = [], []
    for src_sample, tgt_sample in batch:
        src_batch.append(tensor_transform(src_sample))
        tgt_batch.append(tensor_transform(tgt_sample))
    return pad_sequence(src_batch, padding_value=PAD_IDX), pad_sequence(tgt_batch, padding_value=PAD_IDX)


model = Seq2SeqTransformer(2, 8, 2, 16, 16, 16)
for p in model.parameters():
    if p.dim() > 1:
        nn.init.xavier_uniform_(p)
fill(model)
model = model.to(DEVICE)
loss_fn = torch.nn.CrossEntropyLoss(ignore_index=PAD_IDX)
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3, betas=(0.9, 0.98), eps=1e-9)
print(sum(p.numel() for p in model.parameters() if p.requires_grad), len(model.state_dict()))


def train_epoch(model, optimizer):
    model.train()
    losses = 0
    train_dataloader = DataLoader(pairs, batch_size=4, collate_fn=collate_fn)
    for src, tgt in train_dataloader:
        src, tgt = src.to(DEVICE), tgt.to(DEVICE)
        tgt_input = tgt[:-1, :]
        src_mask, tgt_mask, src_padding_mask, tgt_padding_mask = create_mask(src, tgt_input)
        logits = model(
            src,
            tgt_input,
            src_mask,
            tgt_mask,
            src_padding_mask,
            tgt_padding_mask.float().masked_fill(tgt_padding_mask, float("-inf")),
            src_padding_mask,
        )
        optimizer.zero_grad()
        tgt_out = tgt[1:, :]
        loss = loss_fn(logits.reshape(-1, logits.shape[-1]), tgt_out.reshape(-1))
        loss.backward()
        optimizer.step()
        losses += loss.item()
    return losses / len(list(train_dataloader))


for epoch in range(1, 3):
    show("epoch", epoch, train_epoch(model, optimizer))


def greedy_decode(model, src, src_mask, max_len, start_symbol):
    memory = model.encode(src.to(DEVICE), src_mask.to(DEVICE))
    ys = torch.ones(1, 1).fill_(start_symbol).type(torch.long).to(DEVICE)
    for i in range(max_len - 1):
        tgt_mask = (generate_square_subsequent_mask(ys.size(0)).type(torch.bool)).to(DEVICE)
        out = model.decode(ys, memory, tgt_mask).transpose(0, 1)
        prob = model.generator(out[:, -1])
        _, next_word = torch.max(prob, dim=1)
        next_word = next_word.item()
        ys = torch.cat([ys, torch.ones(1, 1).type_as(src.data).fill_(next_word)], dim=0)
        if next_word == EOS_IDX:
            break
    return ys


model.eval()
src = tensor_transform([5, 7, 9]).view(-1, 1)
with torch.no_grad():
    print(greedy_decode(model, src, (torch.zeros(5, 5)).type(torch.bool), 8, BOS_IDX).flatten().tolist())
print(nn.Transformer.generate_square_subsequent_mask(3))

for norm_first, activation, batch_first in ((True, "gelu", True), (False, F.relu, False)):
    layer = nn.TransformerEncoderLayer(8, 2, 16, 0.0, activation, norm_first=norm_first, batch_first=batch_first)
    encoder = fill(nn.TransformerEncoder(layer, 2, norm=nn.LayerNorm(8)), 0.4)
    x = wave(3, 3, 8).requires_grad_()
    y = encoder(x, mask=nn.Transformer.generate_square_subsequent_mask(3), is_causal=True)
    y.square().sum().backward()
    show("encoder", y, x.grad)
    encoder.eval()
    with torch.no_grad():
        show("eval", encoder(x, src_key_padding_mask=torch.tensor([[False, False, True]] * 3)))


class Encoder(nn.Module):
    def __init__(self, vocab, emb, hid, layers):
        super().__init__()
        self.embedding = nn.Embedding(vocab, emb, padding_idx=PAD_IDX)
        self.rnn = nn.GRU(emb, hid, layers, bidirectional=True)
        self.fc = nn.Linear(hid * 2, hid)

    def forward(self, src, src_len):
        packed = pack_padded_sequence(self.embedding(src), src_len.to("cpu"), enforce_sorted=False)
        packed_outputs, hidden = self.rnn(packed)
        outputs, lengths = pad_packed_sequence(packed_outputs)
        hidden = torch.tanh(self.fc(torch.cat((hidden[-2, :, :], hidden[-1, :, :]), dim=1)))
        return outputs, hidden, lengths


class Attention(nn.Module):
    def __init__(self, hid):
        super().__init__()
        self.attn = nn.Linear(hid * 3, hid)
        self.v = nn.Linear(hid, 1, bias=False)

    def forward(self, hidden, encoder_outputs, mask):
        src_len = encoder_outputs.shape[0]
        hidden = hidden.unsqueeze(1).repeat(1, src_len, 1)
        encoder_outputs = encoder_outputs.permute(1, 0, 2)
        energy = torch.tanh(self.attn(torch.cat((hidden, encoder_outputs), dim=2)))
        return F.softmax(self.v(energy).squeeze(2).masked_fill(mask == 0, -1e10), dim=1)


class Decoder(nn.Module):
    def __init__(self, vocab, emb, hid):
        super().__init__()
        self.embedding, self.attention = nn.Embedding(vocab, emb), Attention(hid)
        self.rnn = nn.LSTMCell(emb + hid * 2, hid)
        self.fc_out = nn.Linear(hid * 3 + emb, vocab)

    def forward(self, input, state, encoder_outputs, mask):
        embedded = self.embedding(input)
        a = self.attention(state[0], encoder_outputs, mask)
        weighted = torch.bmm(a.unsqueeze(1), encoder_outputs.permute(1, 0, 2)).squeeze(1)
        h, c = self.rnn(torch.cat((embedded, weighted), dim=1), state)
        return self.fc_out(torch.cat((h, weighted, embedded), dim=1)), (h, c), a


class Seq2Seq(nn.Module):
    def __init__(self, encoder, decoder, pad: int | None = PAD_IDX):
        super().__init__()
        self.encoder, self.decoder, self.pad = encoder, decoder, pad

    def forward(self, src, src_len, trg, teacher):
        outputs = torch.zeros(trg.shape[0], trg.shape[1], 16)
        encoded, hidden, lengths = self.encoder(src, src_len)
        mask = (src != self.pad).permute(1, 0)[:, : encoded.shape[0]]
        state, inp = (hidden, torch.zeros_like(hidden)), trg[0, :]
        for t in range(1, trg.shape[0]):
            output, state, a = self.decoder(inp, state, encoded, mask)
            outputs[t] = output
            inp = trg[t] if teacher[t % len(teacher)] else output.argmax(1)
        return outputs, a


s2s = fill(Seq2Seq(Encoder(16, 6, 5, 2), Decoder(16, 6, 5)))
with torch.no_grad():
    s2s.encoder.embedding.weight[PAD_IDX].zero_()
opt = torch.optim.Adam(s2s.parameters(), lr=0.01)
src, trg = collate_fn(pairs[:4])
src_len = torch.tensor([len(p[0]) + 2 for p in pairs[:4]])
for step in range(3):
    opt.zero_grad()
    out, a = s2s(src, src_len, trg, [True, False, True])
    loss = F.cross_entropy(out[1:].view(-1, 16), trg[1:].view(-1), ignore_index=PAD_IDX, label_smoothing=0.1)
    loss.backward()
    g = torch.nn.utils.clip_grad_norm_(s2s.parameters(), 1)
    opt.step()
    show("seq2seq", loss.item(), g, a)
show("padding", s2s.encoder.embedding.weight.grad[PAD_IDX].abs().sum())
